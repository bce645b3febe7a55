package dev.bilateral.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** A password as it was typed. Never printed by accident. */
public record Password(String typed) {

    /** What bcrypt reads of a password; more would be ignored in silence. */
    private static final int MAX_BYTES = 72;

    public static final int MIN_LETTERS = 10;

    /** No letters that look alike, since the first one is copied from a console. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public Password {
        if (typed.isBlank() || !fits(typed)) {
            throw new IllegalArgumentException("A password has 1 to " + MAX_BYTES + " bytes");
        }
    }

    /** Some 116 bits. */
    static Password generated() {
        SecureRandom random = new SecureRandom();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new Password(letters.toString());
    }

    static boolean fits(String typed) {
        return typed.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
