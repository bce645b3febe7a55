package dev.bilateral.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Shortens the way to the first picture: our own style sheets stand in the page, since a browser opens few connections
 * and the scripts need them; and the script that Vaadin would ask for last is asked for at once.
 */
final class FirstPaint {

    private static final Pattern OWN_SHEET = Pattern.compile("(?:\\./)?(theme/[a-z]+\\.css)(?:\\?.*)?");
    private static final Pattern PUSH_SCRIPT = Pattern.compile("\"pushScript\":\"([^\"]+)\"");
    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** Sheets are part of the program: they change only with it. */
    private final Map<String, Optional<String>> sheets = new ConcurrentHashMap<>();

    void shorten(IndexHtmlResponse response) {
        Document page = response.getDocument();
        askForPushScript(page);
        if (response.getVaadinRequest()
                .getService()
                .getDeploymentConfiguration()
                .isProductionMode()) {
            page.head().select("link[rel=stylesheet]").forEach(this::putIntoPage);
        }
    }

    private void putIntoPage(Element link) {
        Matcher own = OWN_SHEET.matcher(link.attr("href"));
        if (own.matches()) {
            sheets.computeIfAbsent(own.group(1), FirstPaint::read)
                    .ifPresent(text -> link.replaceWith(new Element("style").appendChild(new DataNode(text))));
        }
    }

    private static void askForPushScript(Document page) {
        page.head().select("script").stream()
                .map(Element::data)
                .map(PUSH_SCRIPT::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(found -> page.head()
                        .appendElement("link")
                        .attr("rel", "preload")
                        .attr("as", "script")
                        .attr("href", found.group(1)));
    }

    private static Optional<String> read(String path) {
        try (InputStream in = FirstPaint.class.getResourceAsStream("/META-INF/resources/" + path)) {
            return Optional.ofNullable(in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .map(text -> COMMENTS.matcher(text).replaceAll("").replaceAll("\\s+", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
