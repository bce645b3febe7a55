package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.PrintedAssumptions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands on paper beside the figure: its assumptions as a table, and on each page what it was made from. The
 * browser makes it when the page is printed, from data that is small enough to follow each edit.
 */
@Tag("print-sheet")
@JsModule("./ui/print-sheet.ts")
final class PrintSheet extends Component {

    private static final Messages MESSAGES = Messages.of(PrintSheet.class);

    private final transient Figure figure;
    private final transient FigureServices services;

    PrintSheet(Figure figure, FigureServices services) {
        this.figure = figure;
        this.services = services;
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setPropertyList(
                        "heads",
                        Stream.of("assumptions", "label", "value", "was", "reason", "source")
                                .map(head -> MESSAGES.text("print." + head))
                                .toList());
        getElement().setProperty("sourcesHead", MESSAGES.text("print.sources"));
    }

    void show(FigureTables tables, Edits edits) {
        getElement()
                .setPropertyList(
                        "rows", PrintedAssumptions.saved(tables, services.cited(tables), edits, figure.keys()));
        follow(tables, edits);
    }

    /** The documents behind what is shown, in the order of its rows; an address is text, whether it may be linked or not. */
    private List<String> sources(FigureTables tables) {
        return figure.claimed(tables).stream()
                .map(Observation::source)
                .distinct()
                .map(source -> MESSAGES.text(
                        "print.source.line",
                        Stream.of(source.author(), source.name(), source.publisher(), date(source))
                                .filter(part -> !part.isEmpty())
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        source.url()))
                .toList();
    }

    private static String date(Source source) {
        return source.published() == null ? MESSAGES.text("source.undated") : Text.date(source.published());
    }

    void follow(FigureTables tables, Edits edits) {
        List<PrintedAssumptions.Now> now = PrintedAssumptions.edited(tables, services.cited(tables), edits);
        getElement().setPropertyList("edits", now);
        getElement().setPropertyList("sources", sources(tables));
        getElement().setProperty("foot", foot(tables, edits.count()));
    }

    private static String foot(FigureTables tables, int edits) {
        String versions = String.join(
                ", ",
                tables.versions().stream().map(v -> v.dataset() + " " + v.id()).toList());
        String newest = tables.observations().stream()
                .map(Observation::statedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Text::date)
                .orElse("");
        return MESSAGES.text(
                "print.foot",
                versions,
                newest,
                tables.scenario().title(),
                tables.revision().number(),
                edits == 0 ? "" : MESSAGES.count("cite.edits", edits));
    }
}
