/**
 * Elements that several screens share: selects, tabs, dialogs, and the page's own behaviour. Knows the browser, but no
 * word of the domain.
 */
@NullMarked
package dev.bilateral.ui;

import org.jspecify.annotations.NullMarked;
