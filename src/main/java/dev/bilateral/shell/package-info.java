/**
 * The frame around every screen: navigation, selectors, account, error pages. It knows figures only as beans of their
 * interface, and names none.
 */
@NullMarked
package dev.bilateral.shell;

import org.jspecify.annotations.NullMarked;
