package dev.bilateral.figure.comparison;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.outcome.OutcomeText;
import dev.bilateral.figure.outcome.WhyDiffers;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Bridge;
import dev.bilateral.model.Outcome;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why two of the compared differ, as rows: the first outcome, one row per step, and so down to the second. */
public final class StepTable {

    /** What its files are called in addresses, where others have the name of a figure. */
    public static final String NAME = "steps";

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(StepTable.class),
            List.of(
                    Column.text("outcome"),
                    Column.text("outcome_unit"),
                    Column.integer("step"),
                    Column.text("inputs"),
                    Column.text("change_of_inputs"),
                    Column.number("change", null),
                    Column.number("outcome_after", null),
                    Column.bool("outcome_after_open")));

    private StepTable() {}

    /** Without rows where one of the two has no such outcome. */
    static Table of(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        for (WhyDiffers why : comparison.bridges()) {
            why.bridge().ifPresent(bridge -> {
                rows.add(row(why, 0, "", why.first().name(), null, bridge.from()));
                for (int i = 0; i < bridge.steps().size(); i++) {
                    Bridge.Step step = bridge.steps().get(i);
                    String keys = step.keys().stream().map(AssumptionKey::code).collect(Collectors.joining(" "));
                    rows.add(row(why, i + 1, keys, why.label(step), step.change(), step.after()));
                }
            });
        }
        return Table.of(NAME, COLUMNS, rows);
    }

    /** The canonical path and query under which the same rows are had again, without a host. */
    public static String address(ComparisonState state, String extension) {
        return ComparisonTable.address(NAME, extension, ComparisonCodec.explained(state));
    }

    private static Row row(
            WhyDiffers why, int step, String keys, String label, @Nullable Double change, Outcome.Value after) {
        String unit = OutcomeText.unit(why.outcome());
        return Row.of(
                why.outcome().code(),
                unit.isEmpty() ? null : unit,
                step,
                keys.isEmpty() ? null : keys,
                label,
                change,
                after.number(),
                after.isOpen());
    }
}
