package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.ConvertedColumns;
import dev.bilateral.figure.ConvertedColumns.Converted;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.GasConversion;
import dev.bilateral.model.GasUnit;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figure's rows in another unit: columns behind those of the projection, and each statement that is drawn, with its
 * open ends. What is native stays as it is; gas value and shares of capacity are never converted.
 */
record ConvertedGas(GasReading gas) {

    private static final Messages TEXTS = Messages.of(ConvertedGas.class);
    private static final String CUMULATIVE = "cumulative_delivered_bcm";
    private static final List<String> YEARLY = List.of("planned_bcm", "delivered_bcm", "billed_bcm");

    private static final List<Column> STATED = List.of(
            Column.text("observation"),
            Column.text("stated"),
            Column.text("basis"),
            Column.number("value", null),
            Column.number("lower", null),
            Column.bool("lower_open"),
            Column.number("upper", null),
            Column.bool("upper_open"),
            Column.text("unit"),
            Column.text("conversion"));

    ConvertedColumns columns() {
        GasUnit unit = gas.unit();
        if (unit.isNative()) {
            return ConvertedColumns.NONE;
        }
        List<Converted> columns = new ArrayList<>();
        YEARLY.forEach(of -> columns.add(converted(of, unit.yearly())));
        unit.sum().ifPresent(code -> columns.add(2, converted(CUMULATIVE, code)));
        GasConversion conversion = gas.conversion();
        return new ConvertedColumns(columns, conversion::of, conversion.from().code(), conversion.note());
    }

    /** The same rows, with those in the other unit. */
    FigureTables tables() {
        FigureTables of = gas.tables();
        if (gas.unit().isNative()) {
            return of;
        }
        ConvertedColumns columns = columns();
        return new FigureTables(
                of.state(),
                of.scenario(),
                of.revision(),
                of.inputs(),
                of.references(),
                of.versions(),
                of.observations(),
                of.observationTable(),
                columns.beside(of.projection()),
                of.saved() == null ? null : columns.beside(of.saved()),
                Stream.concat(of.extras().stream(), Stream.of(stated())).toList());
    }

    private Converted converted(String of, String unitCode) {
        String name = gas.unit().column(of);
        String description = TEXTS.text(
                "column.converted", of, Text.unit(unitCode), gas.conversion().note());
        return new Converted(of, new Column(name, Column.Type.NUMBER, unitCode, description));
    }

    /** Every statement that an axis of volumes shows, once. */
    private Table stated() {
        GasClaims claims = gas.claims();
        List<Row> rows = Stream.of(
                        claims.initial(), claims.ceilings(), claims.capacities(), claims.links(), claims.delivered())
                .flatMap(List::stream)
                .filter(o -> o.stated() != null)
                .distinct()
                .map(this::row)
                .toList();
        return Table.of(FigureTables.CONVERTED, STATED, rows).keyedBy("observation");
    }

    private Row row(Observation o) {
        Stated stated = Objects.requireNonNull(o.stated());
        GasConversion conversion = gas.conversion(o);
        return Row.of(
                o.id(),
                StatedText.quantity(o),
                o.basis(),
                converted(stated.value(), conversion),
                converted(stated.lower(), conversion),
                stated.lower() == null ? null : stated.qualifier() == Qualifier.OVER,
                converted(stated.upper(), conversion),
                stated.upper() == null ? null : stated.qualifier() == Qualifier.UNDER,
                gas.unit().yearly(),
                conversion.note());
    }

    private static @Nullable Double converted(Stated.@Nullable Digits digits, GasConversion conversion) {
        return digits == null ? null : (Double) conversion.of(digits.number());
    }
}
