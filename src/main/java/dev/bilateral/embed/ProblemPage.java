package dev.bilateral.embed;

import dev.bilateral.common.Messages;
import java.util.List;
import org.jsoup.nodes.Element;

/** Says in the frame why there is no figure in it. */
public final class ProblemPage {

    private static final Messages TEXTS = Messages.of(ProblemPage.class);

    private ProblemPage() {}

    /** @param sentences each names one thing that is wrong, and what would do */
    public static String html(List<String> sentences) {
        Page page = new Page(TEXTS.text("problem.title"));
        page.main().appendElement("h1").text(TEXTS.text("problem.title"));
        Element list = page.main().appendElement("ul");
        sentences.forEach(sentence -> list.appendElement("li").text(sentence));
        page.main()
                .appendElement("p")
                .appendElement("a")
                .attr("href", "../")
                .attr("target", "_blank")
                .attr("rel", "noopener")
                .text(TEXTS.text("problem.home"));
        return page.html();
    }
}
