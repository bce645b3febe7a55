package dev.bilateral.security;

import dev.bilateral.common.Messages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a sign-in that a page of another site sends, which would have a visitor go on under somebody else's name. What
 * the browser says of the sender is asked, and no token, so that a sign-in page that was open for long still works.
 */
final class OwnFormOnly extends OncePerRequestFilter {

    private static final Messages MESSAGES = Messages.of(OwnFormOnly.class);
    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, LoginView.ADDRESS);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!SIGN_IN.matches(request) || isOwn(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(MESSAGES.text("signIn.foreign"));
    }

    /** Over plain http browsers send the origin alone; what sends neither is no browser, and rides on nobody's visit. */
    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || isHere(authority(origin), request);
    }

    /** The name that the browser asked for, or the one that a trusted proxy says it asked for. */
    private static boolean isHere(@Nullable String authority, HttpServletRequest request) {
        int port = request.getServerPort();
        String seen = request.getServerName() + (port == 80 || port == 443 ? "" : ":" + port);
        return authority != null
                && (authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                        || authority.equalsIgnoreCase(seen));
    }

    private static @Nullable String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? null : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
