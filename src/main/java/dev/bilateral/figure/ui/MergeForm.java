package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.AssumptionText;
import dev.bilateral.scenario.Merge;
import dev.bilateral.scenario.Merge.Content;
import dev.bilateral.scenario.Merge.Side;
import dev.bilateral.scenario.Merge.State;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.RecordTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What two changed since one revision, part by part: what it was, mine, theirs, and which of them is to be saved. That
 * of whoever changed it is chosen already; where both did, the reader chooses.
 */
final class MergeForm extends Div {

    private static final Messages MESSAGES = Messages.of(MergeForm.class);

    private final transient Merge merge;
    private final String other;
    private final Map<AssumptionKey, NativeSelect> choices = new EnumMap<>(AssumptionKey.class);
    private @Nullable NativeSelect pins;

    /** @param other who saved theirs */
    MergeForm(Merge merge, String other) {
        this.merge = merge;
        this.other = other;
        addClassName("merge");
        RecordTable table = new RecordTable(
                MESSAGES.text("merge.table"),
                MESSAGES.text("merge.part"),
                MESSAGES.text("merge.base"),
                MESSAGES.text("merge.mine"),
                MESSAGES.text("merge.theirs", other),
                MESSAGES.text("merge.take"));
        merge.touched().stream().filter(key -> merge.state(key) != State.AGREED).forEach(key -> addRow(table, key));
        if (!List.of(State.UNTOUCHED, State.AGREED).contains(merge.pinsState())) {
            addPins(table);
        }
        add(table);
    }

    /** What is to be saved, or empty where something is still to be chosen: then each such field says so. */
    Optional<Content> read() {
        Map<AssumptionKey, Side> sides = new EnumMap<>(AssumptionKey.class);
        choices.forEach((key, choice) -> chosen(choice).ifPresent(side -> sides.put(key, side)));
        return open().isEmpty()
                ? Optional.of(
                        merge.merged(sides, pins == null ? null : chosen(pins).orElse(null)))
                : Optional.empty();
    }

    /** What is still to be chosen, by its label. */
    List<String> open() {
        List<String> open = new ArrayList<>();
        choices.forEach((key, choice) -> {
            if (mark(choice)) {
                open.add(key.label());
            }
        });
        if (pins != null && mark(pins)) {
            open.add(MESSAGES.text("merge.pins"));
        }
        return open;
    }

    private static boolean mark(NativeSelect choice) {
        boolean isOpen = chosen(choice).isEmpty();
        choice.getElement().setAttribute("aria-invalid", String.valueOf(isOpen));
        return isOpen;
    }

    private void addRow(RecordTable table, AssumptionKey key) {
        NativeSelect choice = choice(key.label(), merge.state(key));
        choices.put(key, choice);
        table.addRow(
                new Span(key.label()),
                told(merge.base().assumptions().get(key)),
                told(merge.mine().assumptions().get(key)),
                told(merge.theirs().assumptions().get(key)),
                choice);
    }

    private void addPins(RecordTable table) {
        NativeSelect choice = choice(MESSAGES.text("merge.pins"), merge.pinsState());
        pins = choice;
        table.addRow(
                new Span(MESSAGES.text("merge.pins")),
                told(merge.base().pins()),
                told(merge.mine().pins()),
                told(merge.theirs().pins()),
                choice);
    }

    private NativeSelect choice(String label, State state) {
        NativeSelect choice = new NativeSelect(MESSAGES.text("merge.take.for", label));
        Option mine = new Option(Side.MINE.name(), MESSAGES.text("merge.take.mine"));
        Option theirs = new Option(Side.THEIRS.name(), MESSAGES.text("merge.take.theirs", other));
        boolean isConflict = state == State.CONFLICT;
        choice.options(Stream.concat(
                        isConflict ? Stream.of(new Option("", MESSAGES.text("merge.choose"))) : Stream.of(),
                        Stream.of(mine, theirs))
                .toList());
        choice.choose(isConflict ? "" : (state == State.MINE_CHANGED ? Side.MINE : Side.THEIRS).name());
        return choice;
    }

    private static Optional<Side> chosen(NativeSelect choice) {
        return choice.getValue().isEmpty() ? Optional.empty() : Optional.of(Side.valueOf(choice.getValue()));
    }

    private static Component told(@Nullable Assumption assumption) {
        if (assumption == null) {
            return new Span(MESSAGES.text("merge.none"));
        }
        Div told = new Div(new Span(AssumptionText.of(assumption)));
        if (!assumption.rationale().isEmpty()) {
            Paragraph reason = new Paragraph(assumption.rationale());
            reason.addClassName("muted");
            told.add(reason);
        }
        return told;
    }

    /** The days of the versions, which for most are one. */
    private static Component told(Pins pins) {
        return new Span(pins.versions().values().stream()
                .sorted()
                .map(DatasetVersionId::toString)
                .distinct()
                .collect(Collectors.joining(", ")));
    }
}
