package dev.bilateral.figure.outcome;

import dev.bilateral.common.Messages;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Outcome;
import dev.bilateral.model.Question;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.model.Tornado;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which inputs matter to an outcome, as rows: the one that matters most first, for each end of an interval. */
public final class WhatMovesTable {

    /** What the table is called. */
    public static final String NAME = "what-matters";

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(WhatMovesTable.class),
            List.of(
                    Column.text("outcome"),
                    Column.text("outcome_unit"),
                    Column.integer("rank"),
                    Column.text("input"),
                    Column.text("moved_by"),
                    Column.number("input_low", null),
                    Column.number("input_high", null),
                    Column.text("input_low_text"),
                    Column.text("input_high_text"),
                    Column.number("outcome_at_low", null),
                    Column.bool("outcome_at_low_open"),
                    Column.number("outcome_at_high", null),
                    Column.bool("outcome_at_high_open"),
                    Column.number("outcome_as_it_stands", null),
                    Column.bool("outcome_as_it_stands_open")));

    private WhatMovesTable() {}

    public static Table of(Question question, Inputs inputs, ReferenceRamps references) {
        List<Row> rows = new ArrayList<>();
        for (WhatMoves moves : WhatMoves.of(question, inputs, references)) {
            List<Tornado.Bar> bars = moves.tornado().bars();
            for (int i = 0; i < bars.size(); i++) {
                rows.add(row(moves, bars.get(i), i + 1));
            }
            moves.tornado().idle().forEach(bar -> rows.add(row(moves, bar, null)));
        }
        return Table.of(NAME, COLUMNS, rows).keyedBy("outcome", "input");
    }

    private static Row row(WhatMoves moves, Tornado.Bar bar, @Nullable Integer rank) {
        String unit = OutcomeText.unit(moves.outcome());
        return Row.of(
                moves.outcome().code(),
                unit.isEmpty() ? null : unit,
                rank,
                bar.key().code(),
                bar.isRange() ? "range" : "tenth",
                bar.low().number(),
                bar.high().number(),
                bar.low().text(),
                bar.high().text(),
                number(bar.low().outcome()),
                isOpen(bar.low().outcome()),
                number(bar.high().outcome()),
                isOpen(bar.high().outcome()),
                number(moves.tornado().working()),
                isOpen(moves.tornado().working()));
    }

    private static @Nullable Double number(Optional<Outcome.Value> value) {
        return value.map(Outcome.Value::number).orElse(null);
    }

    private static @Nullable Boolean isOpen(Optional<Outcome.Value> value) {
        return value.map(Outcome.Value::isOpen).orElse(null);
    }
}
