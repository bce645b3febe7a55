/**
 * Accounts, roles and signing in, for screens and API alike. Viewing is open; what needs an account asks for a role.
 * Knows no dataset, scenario or figure.
 */
@NullMarked
package dev.bilateral.security;

import org.jspecify.annotations.NullMarked;
