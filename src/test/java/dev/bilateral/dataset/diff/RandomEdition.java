package dev.bilateral.dataset.diff;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Editions with any change that a steward might make: rows come, go, move, are corrected, or are named as others were. */
public final class RandomEdition {

    private RandomEdition() {}

    public static Edition of(Edition from, RandomGenerator random) {
        List<Series> series = new ArrayList<>(from.series());
        series.replaceAll(s -> random.nextInt(8) == 0 ? reworded(s, random) : s);
        shuffleSometimes(series, random);
        List<Source> sources = new ArrayList<>(from.sources());
        sources.replaceAll(s -> random.nextInt(8) == 0 ? reworded(s, random) : s);
        Map<String, Series> seriesById = byId(series, Series::id);
        Map<String, Source> sourcesById = byId(sources, Source::id);
        List<Observation> rows = new ArrayList<>();
        for (Observation row : from.observations()) {
            switch (random.nextInt(10)) {
                case 0 -> {} // it goes
                case 1 -> {
                    rows.add(row);
                    rows.add(named(row, "new-" + random.nextInt(Integer.MAX_VALUE)));
                }
                case 2 -> rows.add(stated(row, respelt(row.stated())));
                case 3 -> rows.add(stated(row, corrected(row.stated(), random)));
                case 4 -> rows.add(noted(row, "note " + random.nextInt(3)));
                case 5 -> rows.add(row.at(row.n(), any(series, random), any(sources, random)));
                default -> rows.add(row);
            }
        }
        shuffleSometimes(rows, random);
        List<Observation> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(row.at(
                numbered.size() + 1,
                seriesById.get(row.series().id()),
                sourcesById.get(row.source().id()))));
        return new Edition(from.version(), List.copyOf(numbered), List.copyOf(series), List.copyOf(sources));
    }

    static Observation stated(Observation row, @Nullable Stated stated) {
        return with(row, row.id(), stated, row.note());
    }

    private static Observation named(Observation row, String id) {
        return with(row, id, row.stated(), row.note());
    }

    private static Observation noted(Observation row, String note) {
        return with(row, row.id(), row.stated(), note);
    }

    private static Observation with(Observation o, String id, @Nullable Stated stated, String note) {
        return new Observation(
                o.n(),
                id,
                o.series(),
                o.period(),
                o.statedOn(),
                o.speaker(),
                o.base(),
                o.wording(),
                stated,
                o.unit(),
                o.basis(),
                o.modality(),
                o.source(),
                o.locator(),
                Flag.NONE,
                note);
    }

    private static @Nullable Stated respelt(@Nullable Stated stated) {
        return mapped(stated, d -> new Digits(d.printed() + (d.decimals() > 0 ? "0" : ".0")));
    }

    private static @Nullable Stated corrected(@Nullable Stated stated, RandomGenerator random) {
        if (stated != null && stated.value() != null && random.nextBoolean()) {
            return new Stated(Qualifier.OVER, null, stated.value(), null);
        }
        return mapped(
                stated,
                d -> d.printed().startsWith("-")
                        ? d
                        : new Digits("1" + d.printed().replaceFirst("^0", "1")));
    }

    private static @Nullable Stated mapped(@Nullable Stated stated, UnaryOperator<Digits> how) {
        return stated == null
                ? null
                : new Stated(
                        stated.qualifier(),
                        stated.value() == null ? null : how.apply(stated.value()),
                        stated.lower() == null ? null : how.apply(stated.lower()),
                        stated.upper() == null ? null : how.apply(stated.upper()));
    }

    private static Series reworded(Series s, RandomGenerator random) {
        return new Series(
                s.id(),
                s.title(),
                "words " + random.nextInt(9),
                s.unit(),
                s.calendar(),
                s.coverage(),
                s.reporter(),
                s.domainMin(),
                s.domainMax());
    }

    private static Source reworded(Source s, RandomGenerator random) {
        return new Source(
                s.id(),
                s.title(),
                s.publisher(),
                s.author(),
                s.published(),
                s.url(),
                s.kind(),
                s.isFounding(),
                s.restricted(),
                "words " + random.nextInt(9));
    }

    private static <T> T any(List<T> rows, RandomGenerator random) {
        return rows.get(random.nextInt(rows.size()));
    }

    private static <T> void shuffleSometimes(List<T> rows, RandomGenerator random) {
        if (random.nextInt(3) == 0) {
            java.util.Collections.shuffle(rows, java.util.Random.from(random));
        }
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
