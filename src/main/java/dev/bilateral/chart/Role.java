package dev.bilateral.chart;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who speaks: it decides the colour, and nothing else does. */
public enum Role {
    OBSERVED("observed"),
    PLANNED("planned"),
    PROJECTED("projected"),
    REFERENCE("reference");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
