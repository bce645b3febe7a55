package dev.bilateral.dataset;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Observations as rows under the columns of their files, with the open ends and the version that they come from. */
public final class ObservationTable {

    public static final String NAME = "observations";

    private static final int PAGE_ROWS = 10_000;

    private static final List<Column> COLUMNS = Column.described(
            Messages.of(ObservationTable.class),
            List.of(
                    Column.text("id"),
                    Column.text("series"),
                    Column.date("period_start"),
                    Column.date("period_end"),
                    Column.text("stated_on"),
                    Column.text("speaker"),
                    Column.text("base"),
                    Column.text("wording"),
                    Column.number("value", null),
                    Column.number("lower", null),
                    Column.number("upper", null),
                    Column.text("qualifier"),
                    Column.text("unit"),
                    Column.text("basis"),
                    Column.text("modality"),
                    Column.text("source"),
                    Column.text("locator"),
                    Column.text("flag"),
                    Column.text("note"),
                    Column.bool("lower_open"),
                    Column.bool("upper_open"),
                    Column.text("dataset"),
                    Column.text("version")));

    /** How many of the columns stand in the file of a dataset; those behind are told of each row beside. */
    private static final int FILE_COLUMNS = 19;

    private ObservationTable() {}

    /** The observations of one version, in the order given. */
    public static Table of(DatasetVersion version, List<Observation> observations) {
        return of(List.of(new Part(version, observations)));
    }

    /** The observations of several versions, one after the other. */
    public static Table of(List<Part> parts) {
        return Table.of(NAME, COLUMNS, parts.stream().flatMap(Part::rows).toList());
    }

    /**
     * What some editions hold of some observations: each once, by dataset in file order.
     *
     * @param shown in any order, each any number of times
     */
    public static Table among(Editions editions, Collection<Observation> shown) {
        Set<Observation> wanted = new HashSet<>(shown);
        return of(editions.editions().values().stream()
                        .map(edition -> new Part(
                                edition.version(),
                                edition.observations().stream()
                                        .filter(wanted::contains)
                                        .toList()))
                        .toList())
                .keyedBy("dataset", "id");
    }

    /** All observations of a version, read in pages by key as the rows are taken, so that no length is too long. */
    public static Table streamed(DatasetContents contents, DatasetVersion version) {
        return new Table(
                NAME,
                COLUMNS,
                () -> Stream.iterate(
                                contents.page(version.dataset(), version.id(), 0, PAGE_ROWS),
                                page -> !page.rows().isEmpty(),
                                page -> page.rows().size() < PAGE_ROWS
                                        ? new RowPage(List.of(), 0)
                                        : contents.page(version.dataset(), version.id(), page.lastN(), PAGE_ROWS))
                        .flatMap(page -> page.rows().stream()));
    }

    /** What each row holds, in this order. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    /** The columns of the file of a dataset, a beginning of {@link #columns()}. */
    public static List<Column> fileColumns() {
        return COLUMNS.subList(0, FILE_COLUMNS);
    }

    /** What stands of an observation under {@link #fileColumns()}. */
    public static Row fileRow(Observation observation) {
        return new Row(fileCells(observation));
    }

    /** Some observations of one version. */
    public record Part(DatasetVersion version, List<Observation> observations) {

        Stream<Row> rows() {
            return observations.stream().map(o -> row(o, version));
        }
    }

    /** The cells of one observation, in the order of {@link #columns()}. */
    public static Row row(Observation o, DatasetVersion version) {
        Stated stated = o.stated();
        List<@Nullable Object> cells = new ArrayList<>(fileCells(o));
        cells.add((stated == null || stated.lower() == null) ? null : stated.qualifier() == Qualifier.OVER);
        cells.add((stated == null || stated.upper() == null) ? null : stated.qualifier() == Qualifier.UNDER);
        cells.add(version.dataset().value());
        cells.add(version.id().toString());
        return new Row(cells);
    }

    private static List<@Nullable Object> fileCells(Observation o) {
        Stated stated = o.stated();
        return Arrays.asList(
                o.id(),
                o.series().id(),
                o.period() == null ? null : o.period().start(),
                o.period() == null ? null : o.period().end(),
                o.statedOn() == null ? null : o.statedOn().iso(),
                known(o.speaker()),
                known(o.base()),
                known(o.wording()),
                stated == null ? null : stated.value(),
                stated == null ? null : stated.lower(),
                stated == null ? null : stated.upper(),
                stated == null ? null : stated.qualifier().code(),
                known(o.unit()),
                known(o.basis()),
                o.modality().code(),
                o.source().id(),
                known(o.locator()),
                known(o.flag().code()),
                known(o.note()));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
