package dev.bilateral.api;

import dev.bilateral.common.Sha256;
import dev.bilateral.figure.ServerAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
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
 * @param isDrawn whether it is set or drawn rather than listed: of the same rows the next build may make another one
 */
record Answer(String canonical, boolean isPinned, String variant, boolean isDrawn) {

    /** Changes when the form of answers does, so that no client keeps an old form. */
    private static final String FORM = "2";

    private static final Duration A_YEAR = Duration.ofDays(365);
    /** How long a client draws on what it has before it asks whether a newer build draws otherwise. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final int MARK_BYTES = 16;

    /** Rows, or files as published: nothing but the address decides on the bytes. */
    static Answer rows(String canonical, boolean isPinned) {
        return new Answer(canonical, isPinned, "", false);
    }

    /** Pictures and documents, which say where they are from. */
    static Answer drawn(String canonical, boolean isPinned, ServerAddress server) {
        return new Answer(canonical, isPinned, server.before(""), true);
    }

    /**
     * Answers at once where the client has it already; else nothing is set yet, so that a fault on the way to the body
     * is never told to be kept for good.
     *
     * @return whether nothing is to be written
     */
    boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
        boolean isKnown = new ServletWebRequest(request).checkNotModified(tag());
        if (isKnown) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            announce(request, response);
        }
        return isKnown;
    }

    /** Sets the headers. To be called once everything that can fail is at hand. */
    void announce(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.LINK, "<" + canonical + ">; rel=\"canonical\"");
        response.setHeader(HttpHeaders.ETAG, tag());
        CacheControl caching = caching();
        if (request.getUserPrincipal() != null) {
            // told to someone who signed in, and so kept for nobody else
            caching.cachePrivate();
            response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        } else if (isPinned) {
            caching.cachePublic();
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching.getHeaderValue());
    }

    /** A body that is at hand, with its headers; null where the client has it already. */
    <T> @Nullable T unlessKnown(T body, HttpServletRequest request, HttpServletResponse response) {
        if (isKnown(request, response)) {
            return null;
        }
        announce(request, response);
        return body;
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

    private CacheControl caching() {
        if (!isPinned) {
            return CacheControl.noCache();
        }
        return isDrawn
                ? CacheControl.maxAge(A_DAY)
                : CacheControl.maxAge(A_YEAR).immutable();
    }

    private String tag() {
        return "W/\"" + mark() + "\"";
    }

    private String mark() {
        String whole = String.join("\n", FORM, canonical, variant, isDrawn ? Build.MARK : "");
        return HexFormat.of().formatHex(Sha256.of(whole), 0, MARK_BYTES);
    }
}
