package dev.bilateral.dataset.ui;

import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftPart;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The steps from a draft to a version. */
enum ImportStep {
    ROWS,
    CHECKS,
    DIFFERENCE,
    NOTE,
    PUBLISH;

    static final String PARAMETER = "step";
    /** Of the step of rows: which ones. */
    static final String PART = "part";
    /** Of the step of rows: the line to begin with. */
    static final String LINE = "line";

    private static final Pattern LINES = Pattern.compile("[2-9]|[1-9]\\d{1,8}");

    /** The word in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The checks for what is none: that is where a file arrives. */
    static ImportStep of(String code) {
        return Arrays.stream(values())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElse(CHECKS);
    }

    /** Observations for what is none. */
    static DraftPart part(String code) {
        return Arrays.stream(DraftPart.values())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElse(DraftPart.OBSERVATIONS);
    }

    /** Where a draft begins: with its rows, unless they come out of a file. */
    static ImportStep first(DatasetDraft draft) {
        return draft.beginning().file().isEmpty() ? ROWS : CHECKS;
    }

    /** A line from 2 on, below the header; empty for what is none. */
    static OptionalInt line(String text) {
        return LINES.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
