package dev.bilateral.dataset.draft;

import java.util.UUID;
import java.util.regex.Pattern;

/** The name of a draft: random, so that nobody comes upon another one by counting. */
public record DraftId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public DraftId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A draft is named by 32 hexadecimal digits, was \"" + value + "\"");
        }
    }

    public static DraftId random() {
        return new DraftId(UUID.randomUUID().toString().replace("-", ""));
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
