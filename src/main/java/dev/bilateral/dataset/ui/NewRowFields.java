package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.files.SourceKinds;
import dev.bilateral.dataset.imports.Mapping;
import dev.bilateral.dataset.imports.Mapping.NewSeries;
import dev.bilateral.dataset.imports.Mapping.NewSource;
import dev.bilateral.dataset.imports.Mapping.Origin;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.Map;
import java.util.Optional;

/** What is known of series and a source that the dataset does not have; shown where the mapping makes some. */
final class NewRowFields extends Div {

    private static final Messages MESSAGES = Messages.of(NewRowFields.class);
    private static final String SERIES = "series";
    private static final String SOURCE = "source";

    private final TextFields series = new TextFields(text("series"), text("series.text"));
    private final Input seriesTitle = series.text("new-series-title", text("series.title"));
    private final Input coverage = series.text("new-series-coverage", text("series.coverage"));
    private final Input reporter = series.text("new-series-reporter", text("series.reporter"));
    private final Input lowest = series.text("new-series-lowest", text("series.lowest"));
    private final TextFields source = new TextFields(text("source"), text("source.text"));
    private final Input sourceTitle = source.text("new-source-title", text("source.title"));
    private final Input publisher = source.text("new-source-publisher", text("source.publisher"));
    private final Input published = source.text("new-source-published", text("source.published"));
    private final Input url = source.text("new-source-url", text("source.url"));
    private final NativeSelect kind = new NativeSelect(text("source.kind"));

    NewRowFields() {
        kind.setId("new-source-kind");
        kind.options(
                SourceKinds.ALL.stream().map(word -> new Option(word, word)).toList());
        kind.choose(SourceKinds.STATISTICS);
        NativeLabel label = new NativeLabel(text("source.kind"));
        label.setFor(kind);
        source.put(label, kind);
        addClassName("import-page");
        add(series, source);
    }

    /** Shows what these cells need. */
    void fit(Map<String, Origin> cells) {
        series.setVisible(makesSeries(cells));
        source.setVisible(makesSource(cells));
    }

    void show(Mapping mapping) {
        mapping.series().ifPresent(made -> {
            seriesTitle.setValue(made.title());
            coverage.setValue(made.coverage());
            reporter.setValue(made.reporter());
            lowest.setValue(made.lowest());
        });
        mapping.source().ifPresent(made -> {
            sourceTitle.setValue(made.title());
            publisher.setValue(made.publisher());
            published.setValue(made.published());
            url.setValue(made.url());
            kind.choose(made.kind());
        });
    }

    /** What is missing, in a sentence; empty where nothing is. */
    Optional<String> missing(Map<String, Origin> cells) {
        if (cells.get(SERIES) instanceof Mapping.New && value(seriesTitle).isEmpty()) {
            return Optional.of(text("series.untitled"));
        }
        return makesSource(cells) && value(sourceTitle).isEmpty()
                ? Optional.of(text("source.untitled"))
                : Optional.empty();
    }

    Optional<NewSeries> series(Map<String, Origin> cells) {
        return makesSeries(cells)
                ? Optional.of(new NewSeries(value(seriesTitle), value(coverage), value(reporter), value(lowest)))
                : Optional.empty();
    }

    Optional<NewSource> source(Map<String, Origin> cells) {
        return makesSource(cells)
                ? Optional.of(new NewSource(
                        value(sourceTitle), value(publisher), value(published), value(url), kind.getValue()))
                : Optional.empty();
    }

    private static boolean makesSeries(Map<String, Origin> cells) {
        return cells.get(SERIES) instanceof Mapping.New || cells.get(SERIES) instanceof Mapping.Named;
    }

    private static boolean makesSource(Map<String, Origin> cells) {
        return cells.get(SOURCE) instanceof Mapping.New;
    }

    private static String value(Input input) {
        return input.getValue().strip();
    }

    private static String text(String key) {
        return MESSAGES.text("import.new." + key);
    }
}
