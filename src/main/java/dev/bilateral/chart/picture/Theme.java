package dev.bilateral.chart.picture;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** For a light or a dark page, or for paper. */
public enum Theme {
    LIGHT,
    DARK,
    PRINT;

    /** The name in addresses. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
