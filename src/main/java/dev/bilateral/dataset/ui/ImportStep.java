package dev.bilateral.dataset.ui;

import java.util.Arrays;
import java.util.Locale;

/** The steps from a draft to a version. */
enum ImportStep {
    CHECKS,
    ROWS,
    DIFFERENCE,
    NOTE,
    PUBLISH;

    static final String PARAMETER = "step";

    /** The word in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first one for what is none. */
    static ImportStep of(String code) {
        return Arrays.stream(values())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElse(CHECKS);
    }
}
