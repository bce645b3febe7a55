package dev.bilateral.dataset.imports;

import dev.bilateral.common.Progress;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.diff.StoredRows;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.TableCheck;
import dev.bilateral.dataset.files.TableCheck.Tables;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The observations of a draft that breaks no rule, page by page. Their numbers are their places, also where rows were removed. */
final class DraftObservations implements StoredRows {

    private static final DraftPart PART = DraftPart.OBSERVATIONS;
    private static final Set<String> NUMBERS = Set.of("value", "lower", "upper");
    private static final int PAGE_ROWS = 5_000;
    /** Those that differ often stand together. */
    private static final int NEAR = 50;

    private final Drafts drafts;
    private final DraftId draft;
    private final Progress progress;
    /** By place, the number of the row in the draft. */
    private final int[] numbers;

    DraftObservations(Drafts drafts, DraftId draft, Progress progress) {
        this.drafts = drafts;
        this.draft = draft;
        this.progress = progress;
        this.numbers = new int[drafts.count(draft, PART)];
    }

    @Override
    public int count() {
        return numbers.length;
    }

    @Override
    public Stream<Row> rows() {
        int[] place = {0};
        return Stream.iterate(
                        drafts.rows(draft, PART, 0, PAGE_ROWS),
                        page -> !page.isEmpty(),
                        page -> drafts.rows(draft, PART, page.getLast().n(), PAGE_ROWS))
                .flatMap(List::stream)
                .peek(row -> {
                    progress.advance(1);
                    numbers[place[0]++] = row.n();
                })
                .map(DraftObservations::row);
    }

    @Override
    public List<Observation> at(Collection<Integer> places) {
        SortedMap<Integer, Integer> wanted = new TreeMap<>();
        places.forEach(place -> wanted.put(numbers[place - 1], place));
        List<DraftRow> found = new ArrayList<>();
        int read = 0;
        for (int n : wanted.keySet()) {
            if (n > read) {
                List<DraftRow> near = drafts.rows(draft, PART, n - 1, NEAR);
                near.stream().filter(row -> wanted.containsKey(row.n())).forEach(found::add);
                read = near.isEmpty() ? n : near.getLast().n();
            }
        }
        Tables all = DraftTables.of(drafts, draft);
        Tables these =
                part -> part == PART ? sink -> found.forEach(row -> sink.take(row.n(), row.cells())) : all.of(part);
        List<Observation> observations = new ArrayList<>();
        TableCheck.check(
                these, (n, row) -> observations.add(row.at(wanted.getOrDefault(n, 0), row.series(), row.source())));
        return observations;
    }

    /** As a published row has them, numbers by their value. */
    private static Row row(DraftRow row) {
        List<String> columns = PART.columns();
        return Row.of(IntStream.range(0, columns.size())
                .mapToObj(i -> cell(columns.get(i), row.cells().get(i)))
                .toArray());
    }

    private static @Nullable Object cell(String column, String text) {
        return text.isEmpty() ? null : NUMBERS.contains(column) ? new Digits(text) : text;
    }
}
