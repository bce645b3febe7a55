package dev.bilateral.dashboard.gas;

import dev.bilateral.figure.pipeline.PipelineRecord;
import dev.bilateral.figure.pipeline.PipelineRecord.FlowYear;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pipelines and scenario year by year since first gas, as shares of what each is to carry: the rows of one chart. */
final class ReferenceTable {

    static final String NAME = "reference";
    static final String SCENARIO = "scenario";
    static final String SAVED = "saved";

    private static final List<Column> COLUMNS = List.of(
            Column.text("pipeline"),
            Column.integer("year"),
            Column.integer("x"),
            Column.number("flow_bcm", "bcm/yr"),
            Column.number("capacity_bcm", "bcm/yr"),
            Column.number("share_percent", "percent"),
            Column.text("qualifier"),
            Column.text("wording"),
            Column.text("observation"));

    private ReferenceTable() {}

    /** @param saved the projection and ramp of the saved revision, or null without edits */
    static Table of(List<PipelineRecord> pipelines, Ramp scenario, @Nullable Ramp saved) {
        List<Row> rows = new ArrayList<>();
        pipelines.forEach(p -> p.years().forEach(y -> rows.add(row(p, y))));
        rows.addAll(scenario.rows(SCENARIO));
        if (saved != null) {
            rows.addAll(saved.rows(SAVED));
        }
        return Table.of(NAME, COLUMNS, rows).keyedBy("pipeline", "year");
    }

    private static Row row(PipelineRecord pipeline, FlowYear y) {
        return Row.of(
                pipeline.id(),
                y.year(),
                y.sinceFirstGas(),
                y.flow(),
                y.capacity(),
                y.share(),
                Objects.requireNonNull(y.observation().stated()).qualifier().code(),
                y.observation().wording(),
                y.observation().id());
    }

    /** A projection with the plateau that its shares are of. */
    record Ramp(Table projection, GasRun run) {

        List<Row> rows(String name) {
            return run.plateau() == 0
                    ? List.of()
                    : projection.toList().stream()
                            .flatMap(row -> row(name, row))
                            .toList();
        }

        private Stream<Row> row(String name, Row row) {
            OptionalDouble planned = projection.number(row, "planned_bcm");
            if (planned.isEmpty()) {
                return Stream.empty();
            }
            int year = (int) projection.number(row, "year").orElseThrow();
            double volume = planned.getAsDouble();
            return Stream.of(Row.of(
                    name,
                    year,
                    year - run.firstYear(),
                    volume,
                    run.plateau(),
                    volume / run.plateau() * 100,
                    null,
                    null,
                    null));
        }
    }
}
