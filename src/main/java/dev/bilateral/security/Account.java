package dev.bilateral.security;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody who may sign in.
 *
 * @param name in lower case
 * @param created cut to seconds
 */
public record Account(String name, Role role, Instant created) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,59}");

    public Account {
        if (!isValidName(name)) {
            throw new IllegalArgumentException("An account is named in lower case, was \"" + name + "\"");
        }
    }

    public static boolean isValidName(String name) {
        return SHAPE.matcher(name).matches();
    }

    /** The name as it is kept, from what somebody typed: "Anna " and "anna" are one. */
    public static String nameOf(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
