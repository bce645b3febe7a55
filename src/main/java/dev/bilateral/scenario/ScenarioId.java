package dev.bilateral.scenario;

import java.util.regex.Pattern;

/** The name of a scenario in addresses and file names: {@code stated-ramp}. */
public record ScenarioId(String value) implements Comparable<ScenarioId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ScenarioId {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "A scenario is named in lower case with hyphens, as stated-ramp; was \"" + value + "\"");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= 60 && SHAPE.matcher(value).matches();
    }

    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
