package dev.bilateral.common;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a source hedges its number, and so which interval the number allows. */
public enum Qualifier {
    EXACT,
    ABOUT,
    OVER,
    AT_LEAST,
    UNDER,
    AT_MOST,
    UP_TO,
    BETWEEN;

    /** The word in files, addresses and the API, such as {@code at_least}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Qualifier> ofCode(String code) {
        return Arrays.stream(values()).filter(q -> q.code().equals(code)).findFirst();
    }
}
