package dev.bilateral.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * What is said of an answer before it is written: what it is pinned to, how long it holds, and by what mark a client
 * knows that it has it already. The mark is computed from what was asked for, never from the bytes, so that no answer
 * is held back to be hashed.
 *
 * @param canonical path and query that give the same content for good
 * @param isPinned whether the request itself named everything, so that its answer never changes
 * @param variant what makes the bytes differ beside the address, such as the CSV profile; may be empty
 */
record Answer(String canonical, boolean isPinned, String variant) {

    /** Changes when the form of answers does, so that no client keeps an old form. */
    private static final String FORM = "1";

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final int MARK_BYTES = 16;

    static Answer pinned(String canonical, boolean isPinned) {
        return new Answer(canonical, isPinned, "");
    }

    /**
     * Sets the headers.
     *
     * @return whether the client has the answer already, so that nothing is to be written
     */
    boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.LINK, "<" + canonical + ">; rel=\"canonical\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, (isPinned ? FOR_GOOD : CacheControl.noCache()).getHeaderValue());
        return new ServletWebRequest(request, response).checkNotModified("W/\"" + mark() + "\"");
    }

    /** Says what the body is, and under which name it is kept. */
    static void describe(HttpServletResponse response, String type, String fileName, boolean isToKeep) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                (isToKeep ? ContentDisposition.attachment() : ContentDisposition.inline())
                        .filename(fileName)
                        .build()
                        .toString());
    }

    private String mark() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", FORM, canonical, variant).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
