package dev.bilateral.dataset.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * By what observations are ordered. What is equal in it stays in the order of datasets and files, so that every order is
 * total; what has nothing there comes last, whichever the direction.
 */
public record LedgerSort(Key key, boolean isDescending) {

    /** What can be sorted by. */
    public enum Key {
        DATASET,
        /** By the id of the series. */
        SERIES,
        /** By the number: the value, else the lower end, else the upper one. */
        STATEMENT,
        PERIOD_START,
        PERIOD_END,
        /** By the day; a month or a year stands before its days. */
        STATED_ON,
        /** By the id of the source. */
        SOURCE,
        /** In the order of the qualifiers themselves. */
        QUALIFIER,
        MODALITY,
        FLAG;

        /** The word in addresses and the name of the column that shows it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Key> ofCode(String code) {
            return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
        }
    }

    /** As in addresses: {@code series}, or {@code -stated_on} for the last first. */
    public String code() {
        return (isDescending ? "-" : "") + key.code();
    }

    public static Optional<LedgerSort> ofCode(String code) {
        boolean isDescending = code.startsWith("-");
        return Key.ofCode(isDescending ? code.substring(1) : code).map(key -> new LedgerSort(key, isDescending));
    }
}
