package dev.bilateral.dataset.check;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Period;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.spill.Spill;
import dev.bilateral.dataset.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Totals that miss the sum of their parts, in what one document says of one speaker and period. */
final class PartSums implements AutoCloseable {

    private final Spill<Said> statements = SaidForm.spill(Comparator.comparing(Said::source)
            .thenComparing(Said::speaker)
            .thenComparing(of(Period::start))
            .thenComparing(of(Period::end)));

    void take(Said said) {
        if (said.period() != null && Totals.mayConcern(said.series())) {
            statements.add(said);
        }
    }

    /** @param series those that have numbers, by id */
    void find(Map<String, Series> series, Warnings warnings) {
        List<Totals> totals = Totals.among(series);
        if (totals.isEmpty()) {
            return;
        }
        List<Said> together = new ArrayList<>();
        statements.forEach(said -> {
            if (!together.isEmpty() && !saysTheSameTime(together.getFirst(), said)) {
                totals.forEach(total -> check(total, together, warnings));
                together.clear();
            }
            together.add(said);
        });
        totals.forEach(total -> check(total, together, warnings));
    }

    private static void check(Totals total, List<Said> together, Warnings warnings) {
        Optional<Said> whole = one(total.total(), together);
        Optional<Said> first = one(total.firstPart(), together);
        Optional<Said> second = one(total.secondPart(), together);
        if (whole.isPresent() && first.isPresent() && second.isPresent()) {
            check(total, whole.get(), first.get(), second.get(), warnings);
        }
    }

    private static void check(Totals total, Said stated, Said a, Said b, Warnings warnings) {
        if (!stated.isNew() && !a.isNew() && !b.isNew()) {
            return;
        }
        Optional<Bounds> sum = a.rounding().flatMap(x -> b.rounding().map(x::plus));
        if (sum.isPresent()
                && stated.rounding().filter(whole -> !whole.meets(sum.get())).isPresent()) {
            warnings.add(
                    stated,
                    "sum",
                    a.printed(),
                    total.firstPart(),
                    b.printed(),
                    total.secondPart(),
                    PlainNumber.text(a.printed().number() + b.printed().number()));
        }
    }

    /** What is said of a series, where one thing is said of it. */
    private static Optional<Said> one(String series, List<Said> together) {
        List<Said> of =
                together.stream().filter(said -> said.series().equals(series)).toList();
        return of.size() == 1 ? Optional.of(of.getFirst()) : Optional.empty();
    }

    private static boolean saysTheSameTime(Said one, Said other) {
        return one.source().equals(other.source())
                && one.speaker().equals(other.speaker())
                && one.dated().equals(other.dated());
    }

    private static <T extends Comparable<? super T>> Function<Said, T> of(Function<Period, T> end) {
        return said -> end.apply(said.dated());
    }

    @Override
    public void close() {
        statements.close();
    }
}
