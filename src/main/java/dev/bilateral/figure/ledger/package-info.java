/**
 * What a screen or a file of the ledger shows, and how that is written in an address and read back. Knows no screen.
 */
@NullMarked
package dev.bilateral.figure.ledger;

import org.jspecify.annotations.NullMarked;
