package dev.bilateral.common;

import java.util.regex.Pattern;

/** The name of a dataset, as in folders, addresses and file names: {@code trade-turnover}. */
public record DatasetId(String value) implements Comparable<DatasetId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public DatasetId {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "A dataset is named in lower case with hyphens, as trade-turnover; was \"" + value + "\"");
        }
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public int compareTo(DatasetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
