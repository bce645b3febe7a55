package dev.bilateral.workbench.disagreements;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.workbench.ledger.FilterOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks what statements are to be on: a series, then the period and base that it has statements on. */
final class SubjectChoice extends Div {

    private static final Messages MESSAGES = Messages.of(SubjectChoice.class);

    private final transient PinnedDisagreements source;
    private final transient FilterOptions options;
    private final NativeSelect series = new NativeSelect(MESSAGES.text("choose.series"));
    private final NativeSelect about = new NativeSelect(MESSAGES.text("choose.about"));
    private final Div aboutField = labelled("choose.about", about);
    private final Paragraph cut = new Paragraph();
    private transient BiConsumer<Pins, Subject> chosen = (pins, subject) -> {};
    private transient Map<String, Subject> subjects = Map.of();
    private transient @Nullable Pins shown;

    SubjectChoice(PinnedDisagreements source, FilterOptions options) {
        this.source = source;
        this.options = options;
        addClassName("record-controls");
        add(labelled("choose.series", series), aboutField, cut);
        cut.addClassName("muted");
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
    }

    void onChoice(BiConsumer<Pins, Subject> told) {
        chosen = told;
    }

    void show(Pins pins, Optional<Subject> subject) {
        shown = pins;
        List<Option> all = new ArrayList<>(options.series(pins, LedgerFilter.NONE));
        all.addFirst(new Option("", MESSAGES.text("choose.none")));
        series.options(all).choose(subject.map(Subject::series).orElse(""));
        aboutField.setVisible(subject.isPresent());
        cut.setVisible(false);
        subject.ifPresent(one -> showOfSeries(pins, one));
    }

    /** Says where there may be more to choose from, and offers what is chosen all the same. */
    private void showOfSeries(Pins pins, Subject subject) {
        Map<String, Subject> offered = new LinkedHashMap<>();
        Map<String, Option> labels = new LinkedHashMap<>();
        DrawnRows found = source.ofSeries(pins, subject);
        for (LedgerRow row : found.rows()) {
            Subject one = Subject.of(row.version().dataset(), row.observation());
            offered.put(name(one), one);
            labels.putIfAbsent(name(one), new Option(name(one), about(row.observation())));
        }
        if (found.isCut() && !offered.containsKey(name(subject))) {
            offered.put(name(subject), subject);
            labels.put(name(subject), new Option(name(subject), about(subject)));
        }
        cut.setText(MESSAGES.text("choose.cut", Text.grouped(Integer.toString(DrawnRows.MOST))));
        cut.setVisible(found.isCut());
        subjects = offered;
        about.options(List.copyOf(labels.values())).choose(name(subject));
    }

    private Optional<Subject> first(Pins pins, String seriesId) {
        return pins.versions().keySet().stream()
                .map(dataset -> new Subject(dataset, seriesId, null, ""))
                .flatMap(any -> source.firstOfSeries(pins, any).stream())
                .map(row -> Subject.of(row.version().dataset(), row.observation()))
                .findFirst();
    }

    private static String name(Subject subject) {
        return subject.period() + "|" + subject.base();
    }

    private static String about(Observation o) {
        return o.base().isEmpty()
                ? StatedText.refersTo(o)
                : MESSAGES.text("about.base", StatedText.refersTo(o), o.base());
    }

    private static String about(Subject subject) {
        String period = Text.period(subject.period());
        return subject.base().isEmpty() ? period : MESSAGES.text("about.base", period, subject.base());
    }

    private static Div labelled(String name, NativeSelect select) {
        NativeLabel label = new NativeLabel(MESSAGES.text(name));
        select.setId(name.replace('.', '-'));
        label.setFor(select);
        Div field = new Div(label, select);
        field.addClassName("subject-field");
        return field;
    }
}
