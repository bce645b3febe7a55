/** Reads what lists of scenarios show. Knows the database; decides nothing. */
@NullMarked
package dev.bilateral.scenario.query;

import org.jspecify.annotations.NullMarked;
