package dev.bilateral.workbench.disagreements;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.workbench.ledger.FilterOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what statements are to be on: a series, then the period and base that it has statements on. */
final class SubjectChoice extends Div {

    private static final Messages MESSAGES = Messages.of(SubjectChoice.class);

    private final transient PinnedDisagreements source;
    private final transient FilterOptions options;
    private final NativeSelect series = new NativeSelect(MESSAGES.text("choose.series"));
    /** Of a long series there are very many: they are looked for when somebody looks for one. */
    private final ComboBox<Subject> about = new ComboBox<>(MESSAGES.text("choose.about"));

    private final Paragraph cut = new Paragraph(
            MESSAGES.text("choose.cut", Text.grouped(Integer.toString(PinnedDisagreements.MOST_SUBJECTS))));
    private transient BiConsumer<Pins, Subject> chosen = (pins, subject) -> {};
    private transient @Nullable Pins shown;
    private transient @Nullable Subject subject;
    private transient @Nullable Series ofSeries;
    private transient @Nullable Map<String, Subject> byLabel;

    SubjectChoice(PinnedDisagreements source, FilterOptions options) {
        this.source = source;
        this.options = options;
        addClassName("record-controls");
        add(labelled("choose.series", series), about, cut);
        cut.addClassName("muted");
        series.addValueChangeListener(change -> {
            Pins pins = shown;
            if (change.isFromClient() && pins != null) {
                first(pins, change.getValue()).ifPresent(one -> chosen.accept(pins, one));
            }
        });
        about.setItemLabelGenerator(this::label);
        about.setItems(
                query -> matching(query.getFilter()).skip(query.getOffset()).limit(query.getLimit()),
                query -> (int) matching(query.getFilter()).count());
        about.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
    }

    void onChoice(BiConsumer<Pins, Subject> told) {
        chosen = told;
    }

    void show(Pins pins, Optional<Subject> wanted) {
        shown = pins;
        subject = wanted.orElse(null);
        ofSeries = wanted.flatMap(one -> source.series(pins, one)).orElse(null);
        byLabel = null;
        List<Option> all = new ArrayList<>(options.series(pins, LedgerFilter.NONE));
        all.addFirst(new Option("", MESSAGES.text("choose.none")));
        series.options(all).choose(wanted.map(Subject::series).orElse(""));
        cut.setVisible(false);
        about.setVisible(wanted.isPresent());
        about.getLazyDataView().refreshAll();
        about.setValue(subject);
    }

    /** What is emptied stays: statements are on something. */
    private void choose(@Nullable Subject wanted) {
        Pins pins = shown;
        if (wanted == null) {
            about.setValue(subject);
        } else if (pins != null) {
            chosen.accept(pins, wanted);
        }
    }

    private Stream<Subject> matching(Optional<String> typed) {
        String part = asTyped(typed.orElse("").strip());
        return all().entrySet().stream()
                .filter(one -> one.getKey().contains(part))
                .map(Map.Entry::getValue);
    }

    private Map<String, Subject> all() {
        Map<String, Subject> known = byLabel;
        Pins pins = shown;
        Subject one = subject;
        if (known == null) {
            known = new LinkedHashMap<>();
            List<Subject> found = pins == null || one == null ? List.of() : source.ofSeries(pins, one);
            for (Subject other : found) {
                known.put(asTyped(label(other)), other);
            }
            cut.setVisible(found.size() > PinnedDisagreements.MOST_SUBJECTS);
            byLabel = known;
        }
        return known;
    }

    private String label(Subject one) {
        String period = ofSeries == null ? Text.period(one.period()) : StatedText.refersTo(ofSeries, one.period());
        return one.base().isEmpty() ? period : MESSAGES.text("about.base", period, one.base());
    }

    /** Nobody types capitals and no-break spaces. */
    private static String asTyped(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("\\h", " ");
    }

    private Optional<Subject> first(Pins pins, String seriesId) {
        return pins.versions().keySet().stream()
                .map(dataset -> new Subject(dataset, seriesId, null, ""))
                .flatMap(any -> source.firstOfSeries(pins, any).stream())
                .map(row -> Subject.of(row.version().dataset(), row.observation()))
                .findFirst();
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
