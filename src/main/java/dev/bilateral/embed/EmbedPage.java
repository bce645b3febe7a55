package dev.bilateral.embed;

import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.model.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a figure shows, to stand in a frame: the server's picture, the same in words and rows, and what it is pinned to. */
public final class EmbedPage {

    private static final Messages TEXTS = Messages.of(EmbedPage.class);
    private static final int NARROW_PICTURE = 400;
    private static final String NARROW = "(max-width: 599px)";
    private static final String DARK = "(prefers-color-scheme: dark)";

    private final Figure figure;
    private final FigureTables tables;
    private final FigureSpec spec;

    private EmbedPage(Figure figure, FigureTables tables) {
        this.figure = figure;
        this.tables = tables;
        this.spec = figure.spec(tables);
    }

    /** The page as HTML; its links are relative to {@code /embed/}. */
    public static String html(Figure figure, FigureTables tables, Following following) {
        return new EmbedPage(figure, tables).html(following);
    }

    private String html(Following following) {
        Page page = new Page(spec.title());
        Element main = page.main();
        main.appendElement("h1").addClass("hidden").text(spec.title());
        picture(main);
        main.appendElement("p").addClass("pinned").text(followed(following) + " " + editions());
        summary(main);
        EmbedTables rows = new EmbedTables(tables);
        List<Observation> observed = observed();
        Element stated = disclosed(main, TEXTS.count("table.observed", observed.size()));
        rows.observed(observed, stated);
        int further = tables.observations().size() - observed.size();
        if (further > 0) {
            Element rest = stated.appendElement("p");
            rest.appendText(TEXTS.count("table.further", further) + " ");
            link(rest, "/ledger?" + FigureStateCodec.PINS + "=" + tables.state().pins(), TEXTS.text("table.ledger"));
        }
        rows.projected(
                disclosed(main, TEXTS.text("table.projected", tables.scenario().title())));
        tables.extra(Bands.TABLE).ifPresent(bands -> rows.computed(bands, disclosed(main, TEXTS.text("table.bands"))));
        foot(main);
        return page.html();
    }

    /** The title and all that must be told with it stand inside the picture, and again in words below it. */
    private void picture(Element main) {
        Element picture = main.appendElement("picture");
        source(picture, DARK + " and " + NARROW, address(Theme.DARK, true));
        source(picture, DARK, address(Theme.DARK, false));
        source(picture, NARROW, address(Theme.LIGHT, true));
        picture.appendElement("img")
                .attr("src", address(Theme.LIGHT, false))
                .attr(
                        "alt",
                        TEXTS.text(
                                "picture",
                                spec.title(),
                                spec.panels().getFirst().chart().summary()));
    }

    private static void source(Element picture, String when, String address) {
        picture.appendElement("source").attr("media", when).attr("srcset", address);
    }

    /** In pixels, whose letters are the server's: with a reader's own, wider ones, an SVG would lose ends of lines. */
    private String address(Theme theme, boolean isNarrow) {
        Map<String, String> parameters = FigureStateCodec.parameters(tables.state());
        parameters.put("scale", "2");
        if (theme != Theme.LIGHT) {
            parameters.put("theme", theme.code());
        }
        if (isNarrow) {
            parameters.put("width", Integer.toString(NARROW_PICTURE));
        }
        return "../api/v1/charts/" + figure.id() + ".png?" + FigureStateCodec.query(parameters);
    }

    private void summary(Element main) {
        main.appendElement("h2").text(TEXTS.text("summary"));
        main.appendElement("p").text(spec.subtitle());
        Element list = main.appendElement("ul");
        figure.findings(tables).forEach(finding -> list.appendElement("li").text(finding.sentence()));
        main.appendElement("p").text(spec.panels().getFirst().chart().summary() + ".");
    }

    private static Element disclosed(Element main, String label) {
        Element details = main.appendElement("details");
        details.appendElement("summary").text(label);
        // a wide table is scrolled on its own, with the keyboard too
        return details.appendElement("div")
                .addClass("rows")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", label);
    }

    private void foot(Element main) {
        String view = FigureStateCodec.address(figure, tables.state());
        Element foot = main.appendElement("footer");
        foot.appendElement("p").text(spec.footnote());
        Element address = foot.appendElement("p").addClass("address");
        address.appendText(TEXTS.text("view") + " ");
        link(address, view, view);
        foot.appendElement("p").text(TEXTS.text("caveat"));
    }

    /** A frame is read as one text: of very many rows it has some, of those that the figure counts as its claims. */
    private List<Observation> observed() {
        List<Observation> all = tables.observations();
        return all.size() <= FigureTables.MOST_LISTED
                ? all
                : figure.claimed(tables).stream()
                        .limit(FigureTables.MOST_LISTED)
                        .toList();
    }

    private static void link(Element parent, String path, String text) {
        parent.appendElement("a")
                .attr("href", ".." + path)
                .attr("target", "_blank")
                .attr("rel", "noopener")
                .text(text);
    }

    private static String followed(Following following) {
        if (following.isNothing()) {
            return TEXTS.text("following.nothing");
        }
        List<String> what = new ArrayList<>();
        if (following.editions() != Following.Editions.NONE) {
            String editions = TEXTS.text("following." + following.editions());
            what.add(following
                    .until()
                    .map(day -> TEXTS.text("following.until", editions, Text.date(day)))
                    .orElse(editions));
        }
        if (following.hasRevisions()) {
            what.add(TEXTS.text("following.revisions"));
        }
        String all = what.stream()
                .reduce((one, other) -> TEXTS.text("following.and", one, other))
                .orElseThrow();
        String sentence = TEXTS.text("following", all);
        return following
                .kept()
                .map(version -> sentence + " " + TEXTS.text("following.kept", version))
                .orElse(sentence);
    }

    private String editions() {
        String pins = tables.versions().stream()
                .map(version -> version.dataset() + " " + version.id())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return TEXTS.text(
                "editions", pins, tables.scenario().title(), tables.revision().number(), FigureWords.dates(tables));
    }
}
