package dev.bilateral.workbench.disagreements;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.bilateral.chart.EChart;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Statements;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.figure.ui.ObservationPopup;
import dev.bilateral.workbench.LedgerAnchor;
import dev.bilateral.workbench.ledger.FilterOptions;
import dev.bilateral.workbench.ledger.Uses;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** All statements on one thing, on one strip each: chosen from the list, or by series, period and base. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SubjectSection extends Section {

    private static final Messages MESSAGES = Messages.of(SubjectSection.class);
    /** More strips nobody compares; the ledger lists all. */
    private static final int MOST_ROWS = 200;

    private final transient PinnedDisagreements source;
    private final transient Uses uses;
    private final SubjectChoice choice;
    private final Div content = new Div();
    private final ObservationPopup popup = new ObservationPopup();

    SubjectSection(PinnedDisagreements source, FilterOptions options, Uses uses) {
        this.source = source;
        this.uses = uses;
        choice = new SubjectChoice(source, options);
        add(choice, content, popup);
    }

    void onChoice(BiConsumer<Pins, Subject> told) {
        choice.onChoice(told);
    }

    void show(Pins pins, Optional<Subject> subject, @Nullable FigureState behind) {
        choice.show(pins, subject);
        content.removeAll();
        subject.ifPresent(one -> show(pins, one, source.rows(pins, one), behind));
    }

    private void show(Pins pins, Subject subject, DrawnRows found, @Nullable FigureState behind) {
        List<LedgerRow> all = found.rows();
        if (all.isEmpty()) {
            content.add(new Paragraph(MESSAGES.text("choose.empty")));
            return;
        }
        List<LedgerRow> rows = all.size() <= MOST_ROWS ? all : newest(all);
        List<Observation> observations =
                rows.stream().map(LedgerRow::observation).toList();
        Statements statements =
                Statements.of(all.stream().map(LedgerRow::observation).toList());
        StatementStrips strips = new StatementStrips(Statements.of(observations));
        EChart chart = new EChart(strips.chart());
        chart.setElsewhere(MESSAGES.text("strips.elsewhere"));
        chart.addMarkPressListener(pressed -> popup.show(observations, pressed.getIds()));
        content.add(
                new H2(strips.title()),
                muted(MESSAGES.count(
                        "counts", statements.count(), MESSAGES.count("documents", statements.documents()))),
                scope(observations.getFirst()));
        if (rows.size() < all.size()) {
            content.add(new Paragraph(ledger(
                    pins,
                    subject,
                    MESSAGES.text(
                            found.isCut() ? "choose.rest.cut" : "choose.rest",
                            MOST_ROWS,
                            Text.grouped(Integer.toString(all.size()))))));
        }
        content.add(chart, StatementTable.of(pins, rows, behind, uses));
    }

    private static List<LedgerRow> newest(List<LedgerRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(LedgerRow::observation, Observation.NEWEST_FIRST))
                .limit(MOST_ROWS)
                .toList();
    }

    private static Paragraph scope(Observation o) {
        return muted(MESSAGES.text(
                "scope",
                String.join(
                        " · ",
                        Stream.of(
                                        o.series().coverage(),
                                        o.series().calendar(),
                                        o.series().reporter())
                                .filter(part -> !part.isEmpty())
                                .toList())));
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    private static Anchor ledger(Pins pins, Subject subject, String text) {
        return new LedgerAnchor(LedgerState.of(pins).withFilter(subject.filter()), text);
    }
}
