package dev.bilateral.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody was before signing in: a path on this site with its query, which holds a figure's edits. Anything that
 * could lead to another site is no return address.
 */
record ReturnAddress(String path) {

    static final String PARAMETER = "from";

    /** One slash, then no second one nor a backslash, and nothing that a header could break at. */
    private static final Pattern SHAPE = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    static Optional<ReturnAddress> of(String text) {
        boolean isOurs = SHAPE.matcher(text).matches() && !text.startsWith(LoginView.ADDRESS);
        return isOurs ? Optional.of(new ReturnAddress(text)) : Optional.empty();
    }

    /** As a query parameter. */
    String asParameter() {
        return PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
