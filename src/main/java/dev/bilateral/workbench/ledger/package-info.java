/**
 * The claim ledger: every observation of every dataset in one list, and what becomes of each. It names no figure.
 */
@NullMarked
package dev.bilateral.workbench.ledger;

import org.jspecify.annotations.NullMarked;
