package dev.bilateral.snapshot.frozen;

import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.AssumptionText;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The assumptions of a revision with the edits on top of it, as rows.
 *
 * @param tables of any figure in that state
 * @param used the keys on which what is shown depends
 * @param editions in which the observations stand that assumptions were taken from
 */
public record AssumptionTable(FigureTables tables, Set<AssumptionKey> used, Editions editions) {

    public static final String NAME = "assumptions";

    /** The columns of {@link #table}. */
    public static final List<Column> COLUMNS = Column.described(
            Messages.of(AssumptionTable.class),
            List.of(
                    Column.text("key"),
                    Column.text("label"),
                    Column.text("value"),
                    Column.text("reading"),
                    Column.text("unit"),
                    Column.bool("used"),
                    Column.bool("edited"),
                    Column.text("saved_value"),
                    Column.text("rationale"),
                    Column.text("from_dataset"),
                    Column.text("from_observation"),
                    Column.text("from_statement"),
                    Column.text("from_source")));

    /** All of them, also those that have no part in what is shown, so that the file alone is enough to compute from. */
    public Table table() {
        return Table.of(NAME, COLUMNS, rows()).keyedBy("key");
    }

    /** One row per assumption, in the order of the panel. */
    public List<Row> rows() {
        return Arrays.stream(AssumptionKey.values()).map(this::row).toList();
    }

    private Row row(AssumptionKey key) {
        Assumption saved = tables.revision().assumptions().get(key);
        String before = saved == null ? key.defaultText() : saved.value();
        String value = tables.inputs().text(key);
        boolean isEdited = tables.state().overrides().containsKey(key);
        // a reason and a source stand for the value that they were given for
        Optional<ObservationRef> from = isEdited ? Optional.empty() : from(saved);
        Optional<Observation> said =
                from.flatMap(ref -> editions.observation(ref.dataset().value(), ref.observation()));
        return Row.of(
                key.code(),
                key.label(),
                known(value),
                AssumptionText.of(key, value),
                known(key.unit()),
                used.contains(key),
                isEdited,
                known(before),
                isEdited || saved == null ? null : known(saved.rationale()),
                from.map(ref -> ref.dataset().value()).orElse(null),
                from.map(ObservationRef::observation).orElse(null),
                said.map(StatedText::quantity).orElse(null),
                said.map(o -> o.source().id()).orElse(null));
    }

    private static Optional<ObservationRef> from(@Nullable Assumption saved) {
        return Optional.ofNullable(saved).map(Assumption::from);
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
