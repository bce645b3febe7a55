package dev.bilateral.dataset.index;

import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.ledger.LedgerFilter;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a filter asks of the rows of one version.
 *
 * @param words the words of its text, each with the series and sources whose own texts hold it
 */
record EditionFilter(EditionIndex edition, List<Asked> asked, List<Word> words) {

    /** A row’s number in a column must be one from the least to the most. */
    private record Asked(IndexColumn column, int least, int most) {}

    private record Word(String start, BitSet series, BitSet sources) {}

    /** @return empty where no row of the version can pass */
    static Optional<EditionFilter> of(LedgerFilter filter, EditionIndex edition) {
        int series = place(edition.series(), s -> s.id().equals(filter.series()));
        int source = place(edition.sources(), s -> s.id().equals(filter.source()));
        if ((!filter.series().isEmpty() && series < 0) || (!filter.source().isEmpty() && source < 0)) {
            return Optional.empty();
        }
        List<Asked> asked = new ArrayList<>(); // what leaves few rows comes first
        if (!filter.series().isEmpty()) {
            asked.add(is(IndexColumn.SERIES, series));
        }
        if (!filter.source().isEmpty()) {
            asked.add(is(IndexColumn.SOURCE, source));
        }
        if (filter.qualifier() != null) {
            asked.add(is(IndexColumn.QUALIFIER, filter.qualifier().ordinal() + 1));
        }
        if (filter.modality() != null) {
            asked.add(is(IndexColumn.MODALITY, filter.modality().ordinal()));
        }
        if (filter.flag() != null) {
            asked.add(is(IndexColumn.FLAG, filter.flag().ordinal()));
        }
        addPeriod(filter.from(), filter.to(), asked);
        List<Word> words = Words.of(filter.text()).stream()
                .distinct()
                .map(start -> word(start, edition))
                .toList();
        return Optional.of(new EditionFilter(edition, asked, words));
    }

    /** The rows of a segment that pass. */
    BitSet passing(int segment) {
        BitSet rows = new BitSet(IndexColumn.SEGMENT_ROWS);
        rows.set(0, edition.rows(segment));
        for (Asked one : asked) {
            if (!rows.isEmpty()) {
                one.column.keep(edition.column(one.column, segment), one.least, one.most, rows);
            }
        }
        for (Word word : words) {
            if (!rows.isEmpty()) {
                rows.and(rowsWith(word, segment));
            }
        }
        return rows;
    }

    private BitSet rowsWith(Word word, int segment) {
        BitSet found = edition.rowsWith(word.start, segment);
        addThoseOf(word.series, IndexColumn.SERIES, segment, found);
        addThoseOf(word.sources, IndexColumn.SOURCE, segment, found);
        return found;
    }

    private void addThoseOf(BitSet places, IndexColumn column, int segment, BitSet into) {
        if (places.isEmpty()) {
            return;
        }
        ByteBuffer numbers = edition.column(column, segment);
        for (int row = 0; row < edition.rows(segment); row++) {
            int place = column.at(numbers, row);
            if (place >= 0 && places.get(place)) {
                into.set(row);
            }
        }
    }

    /** Periods that cover some day of the time asked for: a period that begins has an end, so one of them tells of none. */
    private static void addPeriod(@Nullable LocalDate from, @Nullable LocalDate to, List<Asked> asked) {
        if (from != null) {
            asked.add(new Asked(IndexColumn.PERIOD_END, day(from), Integer.MAX_VALUE));
        }
        if (to != null) {
            asked.add(new Asked(IndexColumn.PERIOD_START, IndexColumn.NO_DAY + 1, day(to)));
        }
    }

    private static Asked is(IndexColumn column, int number) {
        return new Asked(column, number, number);
    }

    /** Days beyond what a column holds lie beyond all that it holds. */
    private static int day(LocalDate day) {
        return Math.clamp(day.toEpochDay(), IndexColumn.NO_DAY + 1, Integer.MAX_VALUE);
    }

    /** Where what is asked for stands, or -1. */
    private static <T> int place(List<T> all, Predicate<T> is) {
        return IntStream.range(0, all.size())
                .filter(i -> is.test(all.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static Word word(String start, EditionIndex edition) {
        return new Word(
                start,
                places(edition.series(), start, (Series s) -> s.title() + " " + s.reporter()),
                places(edition.sources(), start, (Source s) -> s.title() + " " + s.publisher() + " " + s.author()));
    }

    private static <T> BitSet places(List<T> all, String start, Function<T, String> text) {
        BitSet places = new BitSet(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (Words.anyBegins(text.apply(all.get(i)), start)) {
                places.set(i);
            }
        }
        return places;
    }
}
