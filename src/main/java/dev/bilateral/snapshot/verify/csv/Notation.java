package dev.bilateral.snapshot.verify.csv;

import java.util.Set;
import java.util.function.BiPredicate;

/**
 * One way to write values of a kind. A program that saves a file writes all its values in one way; so the way that
 * explains most cells is taken for the file's, and a cell that it does not explain was changed. Dates alone may have a
 * format of their own in a column.
 *
 * @param forms what it stands for; none where it is Bilateral's own
 * @param writes whether a value, as Bilateral writes it, is written like this
 */
record Notation(Set<Form> forms, BiPredicate<String, String> writes) {

    static final Notation SAME = new Notation(Set.of(), String::equals);
}
