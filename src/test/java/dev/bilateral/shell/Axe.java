package dev.bilateral.shell;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe-core finds by the rules of WCAG 2.2 A and AA. Run in the page itself: a page of this product is one document,
 * so nothing has to be put together from frames, and what is not a violation, most of a report by far, stays there.
 */
final class Axe {

    private static final String SCRIPT = script();
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final String RUN = """
            async values => {
              const found = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
              return found.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${node.html}\\n${node.failureSummary}`));
            }
            """;

    private Axe() {}

    /** @return rule, element and what is wrong with it, each */
    static List<?> violations(Page page) {
        page.evaluate(SCRIPT);
        return (List<?>) page.evaluate(RUN, RULES);
    }

    private static String script() {
        try (InputStream axe = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
