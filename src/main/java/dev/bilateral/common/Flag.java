package dev.bilateral.common;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What else must be known before an observation is drawn or computed with. */
public enum Flag {
    NONE,
    /** The one figure per series and year that a model input may take. */
    REFERENCE,
    /** The source prints a plain slip: listed, never drawn, never computed with. */
    MISPRINT,
    /** Our consistency arithmetic: listed, never drawn, never computed with. */
    CHECK,
    /** An expectation for a period that was not over when it was said. */
    FORECAST;

    /** The word in files; empty for {@link #NONE}. */
    public String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Flag> ofCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }

    public boolean isDrawn() {
        return this != MISPRINT && this != CHECK;
    }
}
