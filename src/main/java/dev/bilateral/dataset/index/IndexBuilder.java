package dev.bilateral.dataset.index;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.repository.LedgerSegment;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table.Row;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the index of the rows of a version, segment by segment, from their cells in the order of their files. */
final class IndexBuilder {

    private static final int SERIES = place("series");
    private static final int PERIOD_START = place("period_start");
    private static final int PERIOD_END = place("period_end");
    private static final int STATED_ON = place("stated_on");
    private static final int VALUE = place("value");
    private static final int LOWER = place("lower");
    private static final int UPPER = place("upper");
    private static final int QUALIFIER = place("qualifier");
    private static final int MODALITY = place("modality");
    private static final int SOURCE = place("source");
    private static final int FLAG = place("flag");
    private static final int[] TEXTS = {
        place("speaker"), place("base"), place("wording"), place("locator"), place("note")
    };

    private final Map<String, Integer> series;
    private final Map<String, Integer> sources;

    /**
     * @param series ids in file order
     * @param sources ids in file order
     */
    IndexBuilder(List<String> series, List<String> sources) {
        this.series = places(series);
        this.sources = places(sources);
    }

    /** @param rows at most {@link IndexColumn#SEGMENT_ROWS} */
    LedgerSegment segment(int number, List<Row> rows) {
        Map<IndexColumn, ByteBuffer> columns = new EnumMap<>(IndexColumn.class);
        for (IndexColumn column : IndexColumn.values()) {
            columns.put(column, column.room(rows.size()));
        }
        WordBuckets words = new WordBuckets();
        for (int i = 0; i < rows.size(); i++) {
            List<@Nullable Object> cells = rows.get(i).cells();
            columns.forEach((column, room) -> column.put(room, number(column, cells)));
            for (int text : TEXTS) {
                if (cells.get(text) instanceof String said) {
                    words.add(said, i);
                }
            }
        }
        Map<String, byte[]> contents = new HashMap<>();
        columns.forEach((column, room) -> contents.put(column.code(), room.array()));
        return new LedgerSegment(number, contents, words.buckets());
    }

    private double number(IndexColumn column, List<@Nullable Object> cells) {
        return switch (column) {
            case SERIES -> series.getOrDefault(text(cells, SERIES), -1);
            case SOURCE -> sources.getOrDefault(text(cells, SOURCE), -1);
            case QUALIFIER ->
                Qualifier.ofCode(text(cells, QUALIFIER))
                        .map(q -> q.ordinal() + 1)
                        .orElse(0);
            case MODALITY ->
                Modality.ofCode(text(cells, MODALITY)).map(Modality::ordinal).orElse(-1);
            case FLAG -> Flag.ofCode(text(cells, FLAG)).map(Flag::ordinal).orElse(-1);
            case PERIOD_START -> day(cells.get(PERIOD_START));
            case PERIOD_END -> day(cells.get(PERIOD_END));
            case STATED_ON -> saidOn(text(cells, STATED_ON));
            case NUMBER -> anchor(cells);
        };
    }

    private static double anchor(List<@Nullable Object> cells) {
        for (int place : new int[] {VALUE, LOWER, UPPER}) {
            if (cells.get(place) instanceof Digits digits) {
                return digits.number();
            }
        }
        return Double.NaN;
    }

    private static int day(@Nullable Object cell) {
        return cell instanceof LocalDate day ? (int) day.toEpochDay() : IndexColumn.NO_DAY;
    }

    private static int saidOn(String iso) {
        if (iso.isEmpty()) {
            return IndexColumn.NO_DAY;
        }
        String digits = iso.replace("-", "") + "0000".substring(0, iso.length() == 4 ? 4 : iso.length() == 7 ? 2 : 0);
        return Integer.parseInt(digits);
    }

    private static String text(List<@Nullable Object> cells, int place) {
        return cells.get(place) instanceof String text ? text : "";
    }

    private static Map<String, Integer> places(List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        return places;
    }

    private static int place(String column) {
        return ObservationTable.columns().stream().map(Column::name).toList().indexOf(column);
    }
}
