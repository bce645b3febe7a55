package dev.bilateral.snapshot.verify.csv;

import java.util.List;

/**
 * Names of rows or columns. The list is cut, and the count is not.
 *
 * @param count how many there are, at least as many as are listed
 */
public record Names(List<String> listed, int count) {

    public static final Names NONE = new Names(List.of(), 0);

    public Names {
        listed = List.copyOf(listed);
        if (count < listed.size()) {
            throw new IllegalArgumentException(count + " are fewer than " + listed.size());
        }
    }

    public static Names of(List<String> all) {
        return new Names(TableChanges.firstOf(all), all.size());
    }

    /** With others that nobody looked at by name. */
    Names andMore(int others) {
        return new Names(listed, count + others);
    }
}
