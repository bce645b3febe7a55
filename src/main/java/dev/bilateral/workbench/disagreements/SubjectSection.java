package dev.bilateral.workbench.disagreements;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.bilateral.chart.EChart;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.Statements;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.ledger.LedgerCodec;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.figure.ui.ObservationPopup;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.RecordTable;
import dev.bilateral.workbench.ledger.FilterOptions;
import dev.bilateral.workbench.ledger.Uses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** All statements on one thing, on one strip each: chosen from the list, or by series, period and base. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SubjectSection extends Section {

    private static final Messages MESSAGES = Messages.of(SubjectSection.class);

    private final transient PinnedDisagreements source;
    private final transient FilterOptions options;
    private final transient Uses uses;
    private final NativeSelect series = new NativeSelect(MESSAGES.text("choose.series"));
    private final NativeSelect about = new NativeSelect(MESSAGES.text("choose.about"));
    private final Div aboutField = labelled("choose.about", about);
    private final Div content = new Div();
    private final ObservationPopup popup = new ObservationPopup();
    private transient BiConsumer<Pins, Subject> chosen = (pins, subject) -> {};
    private transient Map<String, Subject> subjects = Map.of();
    private transient @Nullable Pins shown;

    SubjectSection(PinnedDisagreements source, FilterOptions options, Uses uses) {
        this.source = source;
        this.options = options;
        this.uses = uses;
        series.addValueChangeListener(change -> {
            Pins pins = shown;
            if (change.isFromClient() && pins != null) {
                first(pins, change.getValue()).ifPresent(subject -> chosen.accept(pins, subject));
            }
        });
        about.addValueChangeListener(change -> {
            Pins pins = shown;
            Subject subject = subjects.get(change.getValue());
            if (change.isFromClient() && pins != null && subject != null) {
                chosen.accept(pins, subject);
            }
        });
        Div choice = new Div(labelled("choose.series", series), aboutField);
        choice.addClassName("record-controls");
        add(choice, content, popup);
    }

    void onChoice(BiConsumer<Pins, Subject> told) {
        chosen = told;
    }

    void show(Pins pins, Optional<Subject> subject, @Nullable FigureState behind) {
        shown = pins;
        List<Option> all = new ArrayList<>(options.series(pins, LedgerFilter.NONE));
        all.addFirst(new Option("", MESSAGES.text("choose.none")));
        series.options(all).choose(subject.map(Subject::series).orElse(""));
        content.removeAll();
        aboutField.setVisible(subject.isPresent());
        subject.ifPresent(one -> show(pins, one, source.rows(pins, one), behind));
    }

    private void show(Pins pins, Subject subject, List<LedgerRow> rows, @Nullable FigureState behind) {
        Map<String, Subject> offered = new LinkedHashMap<>();
        Map<String, Option> labels = new LinkedHashMap<>();
        drawn(rows).forEach(row -> {
            Subject one = Subject.of(row.version().dataset(), row.observation());
            String name = one.period() + "|" + one.base();
            offered.put(name, one);
            labels.putIfAbsent(name, new Option(name, about(row.observation())));
        });
        subjects = offered;
        about.options(List.copyOf(labels.values())).choose(subject.period() + "|" + subject.base());
        List<LedgerRow> on = drawn(rows).stream()
                .filter(row ->
                        Subject.of(row.version().dataset(), row.observation()).equals(subject))
                .toList();
        if (on.isEmpty()) {
            content.add(new Paragraph(MESSAGES.text("choose.empty")));
            return;
        }
        List<Observation> observations = on.stream().map(LedgerRow::observation).toList();
        Statements statements = Statements.of(observations);
        StatementStrips strips = new StatementStrips(statements);
        EChart chart = new EChart(strips.chart());
        chart.setElsewhere(MESSAGES.text("strips.elsewhere"));
        chart.addMarkPressListener(pressed -> observations.stream()
                .filter(o -> o.id().equals(pressed.getId()))
                .findFirst()
                .ifPresent(popup::show));
        Paragraph counts = new Paragraph(
                MESSAGES.count("counts", statements.count(), MESSAGES.count("documents", statements.documents())));
        counts.addClassName("muted");
        content.add(new H2(strips.title()), counts, scope(observations.getFirst()), chart, table(pins, on, behind));
    }

    private RecordTable table(Pins pins, List<LedgerRow> rows, @Nullable FigureState behind) {
        RecordTable table = new RecordTable(
                MESSAGES.text("table"),
                MESSAGES.text("table.stated"),
                MESSAGES.text("table.who"),
                MESSAGES.text("table.said"),
                MESSAGES.text("table.bounds"),
                MESSAGES.text("table.document"),
                MESSAGES.text("table.use"));
        for (LedgerRow row : rows) {
            Observation o = row.observation();
            Anchor stated = link(
                    "ledger?"
                            + LedgerCodec.query(LedgerState.of(pins)
                                    .withFilter(LedgerFilter.NONE
                                            .withDataset(row.version().dataset())
                                            .withSeries(o.series().id()))
                                    .opening(row.ref())),
                    StatedText.quantity(o));
            Div use = new Div();
            if (behind != null) {
                uses.offers(row, behind).forEach(use::add);
            }
            table.addRow(
                    stated,
                    new Span(StatedText.modality(o.modality()) + " " + o.who()),
                    new Span(o.statedOn() == null ? MESSAGES.text("undated") : Text.date(o.statedOn())),
                    new Span(o.bounds().map(b -> Text.bounds(b, 15)).orElseGet(() -> MESSAGES.text("bounds.none"))),
                    new Span(o.source().name()),
                    use);
        }
        return table;
    }

    private Optional<Subject> first(Pins pins, String seriesId) {
        return pins.versions().keySet().stream()
                .map(dataset -> new Subject(dataset, seriesId, null, ""))
                .flatMap(any -> drawn(source.rows(pins, any)).stream())
                .map(row -> Subject.of(row.version().dataset(), row.observation()))
                .findFirst();
    }

    private static Paragraph scope(Observation o) {
        Paragraph scope = new Paragraph(MESSAGES.text(
                "scope",
                String.join(
                        " · ",
                        List.of(
                                        o.series().coverage(),
                                        o.series().calendar(),
                                        o.series().reporter())
                                .stream()
                                .filter(part -> !part.isEmpty())
                                .toList())));
        scope.addClassName("muted");
        return scope;
    }

    private static List<LedgerRow> drawn(List<LedgerRow> rows) {
        return rows.stream()
                .filter(row -> row.observation().stated() != null
                        && row.observation().flag().isDrawn())
                .toList();
    }

    private static String about(Observation o) {
        return o.base().isEmpty()
                ? StatedText.refersTo(o)
                : MESSAGES.text("about.base", StatedText.refersTo(o), o.base());
    }

    private static Div labelled(String name, NativeSelect select) {
        NativeLabel label = new NativeLabel(MESSAGES.text(name));
        select.setId(name.replace('.', '-'));
        label.setFor(select);
        Div field = new Div(label, select);
        field.addClassName("subject-field");
        return field;
    }

    private static Anchor link(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
