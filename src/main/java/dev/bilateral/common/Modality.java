package dev.bilateral.common;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which sense a figure is put forward. */
public enum Modality {
    REPORTED,
    CLAIMED,
    PLANNED,
    PROPOSED,
    ESTIMATED,
    DERIVED;

    /** The word in files, addresses and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is put forward for a time to come, and says nothing of what came. */
    public boolean isIntention() {
        return this == PLANNED || this == PROPOSED;
    }

    public static Optional<Modality> ofCode(String code) {
        return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}
