/**
 * The values that every floor above speaks in: bounds, qualifiers, periods, identifiers. Plain Java; knows no
 * framework, no database and no screen.
 */
@NullMarked
package dev.bilateral.common;

import org.jspecify.annotations.NullMarked;
