package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Band;
import dev.bilateral.chart.PlotItem.Bracket;
import dev.bilateral.chart.PlotItem.Gap;
import dev.bilateral.chart.PlotItem.Interval;
import dev.bilateral.chart.PlotItem.Lane;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.Marks;
import dev.bilateral.chart.PlotItem.Note;
import dev.bilateral.chart.PlotItem.Threshold;
import dev.bilateral.chart.PlotItem.Zone;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.table.Column;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.CsvWriter;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Chart, table, file and answer of every figure show the same rows, in every edition and scenario, as saved and edited,
 * and with each choice of a switch that adds columns.
 */
@WithServer
class FiguresAgreeTest {

    private static final Map<String, List<String>> EDITS = Map.of(
            "gas.utilisation", List.of("80"),
            "gas.price", List.of("250"),
            "trade.growth", List.of("7.5"),
            "trade.includeGas", List.of("true"),
            "settlement.change", List.of("-1"),
            "horizon.lastYear", List.of("2041"));

    /** What gives every figure bands. */
    private static final Map<String, List<String>> RANGES = Map.of(
            "gas.plateauVolume", List.of("40~55~60:triangular"),
            "trade.growth", List.of("5~7.5~9:uniform"),
            "settlement.change", List.of("-2~-1~0:triangular"));

    @Autowired
    private List<Figure> figures;

    @Autowired
    private FigureStates states;

    @Autowired
    private DatasetService datasets;

    @Autowired
    private ScenarioService scenarios;

    @LocalServerPort
    private int port;

    @Test
    void every_mark_is_a_row_of_the_observations_with_its_numbers() {
        forEachState(reading -> assertThat(reading.charts())
                .allSatisfy(chart -> marks(chart)
                        .forEach(mark -> assertThat(isRow(mark, reading.tables()))
                                .as("%s: %s", reading, mark)
                                .isTrue())));
        assertThat(figures)
                .allSatisfy(figure -> assertThat(initial(figure).charts())
                        .anySatisfy(chart -> assertThat(marks(chart)).isNotEmpty()));
    }

    @Test
    void every_line_and_interval_is_columns_of_a_table() {
        forEachState(reading -> assertThat(reading.charts())
                .allSatisfy(chart -> items(chart)
                        .forEach(item -> assertThat(isColumns(item, reading.tables()))
                                .as("%s: %s", reading, item)
                                .isTrue())));
        assertThat(figures)
                .allSatisfy(figure -> assertThat(
                                initial(figure).charts().stream().flatMap(FiguresAgreeTest::items))
                        .anySatisfy(item -> assertThat(item).isInstanceOfAny(Line.class, Interval.class)));
    }

    @Test
    void an_edited_state_draws_each_kind_of_item() {
        for (Figure figure : figures) {
            Map<String, List<String>> edited = new TreeMap<>(EDITS);
            edited.putAll(RANGES);
            assertThat(read(figure, edited).charts().stream().flatMap(FiguresAgreeTest::items))
                    .as(figure.id())
                    .hasAtLeastOneElementOfType(Band.class);
        }
        assertThat(figures.stream()
                        .flatMap(figure -> read(figure, EDITS).charts().stream())
                        .flatMap(FiguresAgreeTest::items))
                .hasAtLeastOneElementOfType(Threshold.class)
                .anyMatch(item -> item instanceof Interval interval && interval.isHatched());
    }

    @Test
    void an_answer_has_the_rows_of_the_projection() {
        ApiServer server = new ApiServer(port);
        forEachState(reading -> {
            ProjectionFile file = ProjectionFile.of(reading.figure(), reading.tables(), datasets, "csv");
            String body = server.get(file.address()).body();
            Table table = reading.tables().projection();

            assertThat(body).as("%s", reading).isEqualTo(csv(file.table(reading.tables())));
            assertThat(body).isEqualTo(csv(table.withConstant(Column.text("address"), file.address())));
        });
    }

    @Test
    void answers_have_the_rows_of_the_observations() {
        ApiServer server = new ApiServer(port);
        forEachState(reading -> {
            List<String> lines = new ArrayList<>();
            for (DatasetVersion version : reading.tables().versions()) {
                String body = server.get(
                                "/api/v1/datasets/" + version.dataset() + "/" + version.id() + "/observations.csv")
                        .body();
                String header = body.substring(0, body.indexOf('\n') + 1);
                lines.add(lines.isEmpty() ? body : body.substring(header.length()));
            }

            assertThat(String.join("", lines))
                    .as("%s", reading)
                    .isEqualTo(csv(reading.tables().observationTable()));
        });
    }

    private void forEachState(Consumer<Reading> check) {
        assertThat(figures).hasSizeGreaterThanOrEqualTo(3);
        List<String> days = datasets.datasets().stream()
                .flatMap(dataset -> dataset.versions().stream())
                .map(version -> version.id().toString())
                .distinct()
                .toList();
        assertThat(days).hasSizeGreaterThanOrEqualTo(2);
        for (Figure figure : figures) {
            for (String day : days) {
                Map<String, List<String>> ranged = new TreeMap<>(EDITS);
                ranged.putAll(RANGES);
                ranged.put("asOf", List.of(day));
                check.accept(read(figure, ranged));
                scenarios.scenarios().forEach(scenario -> {
                    Map<String, List<String>> saved =
                            Map.of("scenario", List.of(scenario.id().value()), "asOf", List.of(day));
                    check.accept(read(figure, saved));
                    Map<String, List<String>> edited = new TreeMap<>(saved);
                    edited.putAll(EDITS);
                    check.accept(read(figure, edited));
                });
                for (Map<String, List<String>> choice : choices(figure)) {
                    Map<String, List<String>> edited = new TreeMap<>(choice);
                    edited.put("asOf", List.of(day));
                    edited.putAll(EDITS);
                    check.accept(read(figure, edited));
                }
            }
        }
    }

    /** Those that add columns, each also with the charts that other switches lead to. */
    private static List<Map<String, List<String>>> choices(Figure figure) {
        List<Map<String, List<String>>> all = new ArrayList<>();
        for (Figure.Switch of : figure.switches()) {
            if (figure.columnSwitches().contains(of.name())) {
                for (Figure.Choice choice : of.choices()) {
                    all.add(Map.of(of.name(), List.of(choice.name())));
                    figure.switches().stream()
                            .filter(other -> !other.equals(of))
                            .flatMap(other -> other.choices().stream()
                                    .skip(1)
                                    .map(chosen -> Map.of(
                                            of.name(), List.of(choice.name()), other.name(), List.of(chosen.name()))))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private Reading initial(Figure figure) {
        return read(figure, Map.of());
    }

    private Reading read(Figure figure, Map<String, List<String>> parameters) {
        var reading = states.read(figure, parameters);
        assertThat(reading.problems()).isEmpty();
        FigureState state = reading.state().orElseThrow();
        return new Reading(figure, state, figure.tables(state));
    }

    /** By its observation; where the chart sets it against another number, by its row in the table of that chart. */
    private static boolean isRow(Mark mark, FigureTables tables) {
        Table observations = tables.observationTable();
        List<Row> rows = observations.toList().stream()
                .filter(row -> observations.text(row, "id").orElseThrow().equals(mark.id()))
                .toList();
        return rows.size() == 1
                && (isStated(mark, observations, rows.getFirst())
                        || tables.extras().stream().anyMatch(extra -> isReckoned(mark, extra))
                        || tables.extra(FigureTables.CONVERTED).stream().anyMatch(extra -> isConverted(mark, extra)));
    }

    private static boolean isStated(Mark mark, Table table, Row row) {
        return is(mark.value(), table.number(row, "value"))
                && is(mark.lower() == null ? null : mark.lower().at(), table.number(row, "lower"))
                && is(mark.upper() == null ? null : mark.upper().at(), table.number(row, "upper"))
                && (mark.lower() == null || mark.lower().isOpen() == table.isTrue(row, "lower_open"))
                && (mark.upper() == null || mark.upper().isOpen() == table.isTrue(row, "upper_open"));
    }

    private static boolean isConverted(Mark mark, Table table) {
        return table.toList().stream()
                .filter(row -> table.text(row, "observation").orElse("").equals(mark.id()))
                .anyMatch(row -> isStated(mark, table, row));
    }

    private static boolean isReckoned(Mark mark, Table table) {
        return table.columns().stream().anyMatch(column -> column.name().equals("x"))
                && table.toList().stream()
                        .filter(row -> table.text(row, "observation").orElse("").equals(mark.id()))
                        .anyMatch(row -> is(mark.x(), table.number(row, "x"))
                                && numbers(table, row).anyMatch(n -> is(mark.value(), n)));
    }

    private static boolean is(Double drawn, OptionalDouble cell) {
        return drawn == null ? cell.isEmpty() : cell.isPresent() && cell.getAsDouble() == drawn;
    }

    private static Stream<OptionalDouble> numbers(Table table, Row row) {
        return table.columns().stream()
                .filter(column -> column.type() == Column.Type.NUMBER)
                .map(column -> table.number(row, column.name()));
    }

    private static boolean isColumns(PlotItem item, FigureTables tables) {
        return switch (item) {
            case Line line ->
                anyColumns(
                        tables,
                        line.points().stream()
                                .map(p -> new Cells(p.x(), List.of(p.y()), List.of()))
                                .toList());
            case Interval interval ->
                anyColumns(
                        tables,
                        interval.points().stream()
                                .map(p -> new Cells(
                                        p.x(), List.of(p.lower(), p.upper()), List.of(p.lowerOpen(), p.upperOpen())))
                                .toList());
            case Band band ->
                anyColumns(
                        tables,
                        band.points().stream()
                                .map(p -> new Cells(p.x(), p.quantiles(), List.of()))
                                .toList());
            case Threshold threshold -> isStatedOrWhole(threshold, tables);
            case Marks _, Zone _, Gap _, Note _, Bracket _, Lane _ -> true;
        };
    }

    /** By the observation that it is named after, native or converted; or what 100 % of anything is. */
    private static boolean isStatedOrWhole(Threshold threshold, FigureTables tables) {
        return threshold.value() == 100
                || Stream.concat(Stream.of(tables.observationTable()), tables.extra(FigureTables.CONVERTED).stream())
                        .anyMatch(table -> table.toList().stream()
                                .filter(row -> named(table, row).anyMatch(threshold.id()::startsWith))
                                .anyMatch(row -> numbers(table, row).anyMatch(n -> is(threshold.value(), n))));
    }

    private static Stream<String> named(Table table, Row row) {
        return Stream.of("id", "observation")
                .filter(name -> table.columns().stream()
                        .anyMatch(column -> column.name().equals(name)))
                .flatMap(name -> table.text(row, name).stream());
    }

    /** Whether one table has all points in the same columns. */
    private static boolean anyColumns(FigureTables tables, List<Cells> points) {
        return Stream.concat(Stream.of(tables.projection(), tables.saved()), tables.extras().stream())
                .filter(Objects::nonNull)
                .anyMatch(table -> hasColumns(table, points));
    }

    private static boolean hasColumns(Table table, List<Cells> points) {
        List<String> slots = names(table, Column.Type.INTEGER);
        List<String> numbers = names(table, Column.Type.NUMBER);
        List<String> truths = names(table, Column.Type.BOOLEAN);
        List<Row> rows = table.toList();
        int width = points.getFirst().numbers().size();
        for (String slot : slots) {
            for (int from = 0; from + width <= numbers.size(); from++) {
                List<String> columns = numbers.subList(from, from + width);
                for (int open = 0; open + points.getFirst().truths().size() <= truths.size(); open++) {
                    List<String> opens = truths.subList(
                            open, open + points.getFirst().truths().size());
                    if (points.stream()
                            .allMatch(p -> rows.stream().anyMatch(row -> p.isIn(table, row, slot, columns, opens)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> names(Table table, Column.Type type) {
        return table.columns().stream()
                .filter(column -> column.type() == type)
                .map(Column::name)
                .toList();
    }

    private static Stream<Mark> marks(ChartSpec chart) {
        return switch (chart) {
            case TimeChart time ->
                items(time).flatMap(i -> i instanceof Marks(var marks) ? marks.stream() : Stream.of());
            case StripChart strips ->
                strips.groups().stream().flatMap(group -> group.rows().stream()).flatMap(row -> row.marks().stream());
            case ChartSpec.BarChart _ -> Stream.of();
        };
    }

    private static Stream<PlotItem> items(ChartSpec chart) {
        return chart instanceof TimeChart time
                ? time.plots().stream().flatMap(plot -> plot.items().stream())
                : Stream.of();
    }

    private static String csv(Table table) {
        StringWriter out = new StringWriter();
        new CsvWriter(CsvProfile.DATA).write(table, out);
        return out.toString();
    }

    /** A point of a chart, as it should stand in a row. */
    private record Cells(double slot, List<Double> numbers, List<Boolean> truths) {

        boolean isIn(Table table, Row row, String slotColumn, List<String> columns, List<String> opens) {
            boolean isSame = is(slot, table.number(row, slotColumn));
            for (int i = 0; isSame && i < columns.size(); i++) {
                isSame = is(numbers.get(i), table.number(row, columns.get(i)));
            }
            for (int i = 0; isSame && i < opens.size(); i++) {
                isSame = truths.get(i) == table.isTrue(row, opens.get(i));
            }
            return isSame;
        }
    }

    /** A figure in one state. */
    private record Reading(Figure figure, FigureState state, FigureTables tables) {

        /** All that are drawn of it, also on the overview. */
        List<ChartSpec> charts() {
            return Stream.concat(
                            figure.spec(tables).panels().stream().map(FigureSpec.Panel::chart),
                            Stream.of(figure.headline(tables).micro()))
                    .toList();
        }

        @Override
        public String toString() {
            return figure.id() + " " + state;
        }
    }
}
