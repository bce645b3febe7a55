package dev.bilateral.dataset.check;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What breaks no rule and is hard to believe. Rows are taken in one by one, then doubted together. */
final class Plausibility {

    /** Units whose numbers measure nothing that has a level. */
    private static final Set<String> NO_QUANTITY = Set.of("date", "text", "year");

    private static final double MOST_OF_CAPACITY = 1.1;

    private final Map<String, Series> series = new LinkedHashMap<>();
    private final Map<String, List<Said>> numbers = new LinkedHashMap<>();
    private final Warnings warnings = new Warnings();

    /** @param isNew whether the newest version doesn't say the same */
    void take(int line, Observation observation, boolean isNew) {
        Said.of(line, observation, isNew).ifPresent(said -> {
            series.putIfAbsent(observation.series().id(), observation.series());
            numbers.computeIfAbsent(observation.series().id(), id -> new ArrayList<>())
                    .add(said);
            checkDate(said);
        });
    }

    Warnings found() {
        series.values().stream()
                .filter(of -> !NO_QUANTITY.contains(of.unit()))
                .forEach(of -> Outliers.find(of(of.id()), warnings));
        Totals.among(series).forEach(total -> checkTotal(total));
        series.values().forEach(this::checkUtilisation);
        return warnings;
    }

    /** What is reported or claimed of a time that was not over when the document came out can only be an expectation. */
    private void checkDate(Said said) {
        PartialDate published = said.source().published();
        Period period = said.period();
        boolean looksBack = said.modality() == Modality.REPORTED || said.modality() == Modality.CLAIMED;
        if (said.isNew()
                && said.counts()
                && looksBack
                && period != null
                && published != null
                && period.end().isAfter(published.lastDay())) {
            warnings.addAt(
                    "period_end",
                    period.end().toString(),
                    said,
                    "after.source",
                    said.source().id(),
                    published);
        }
    }

    private void checkTotal(Totals total) {
        Map<Key, Said> first = one(total.firstPart());
        Map<Key, Said> second = one(total.secondPart());
        one(total.total()).forEach((key, stated) -> {
            Said a = first.get(key);
            Said b = second.get(key);
            if (a == null || b == null || !(stated.isNew() || a.isNew() || b.isNew())) {
                return;
            }
            Optional<Bounds> sum = a.rounding().flatMap(x -> b.rounding().map(x::plus));
            if (sum.isPresent()
                    && stated.rounding()
                            .filter(whole -> !whole.meets(sum.get()))
                            .isPresent()) {
                warnings.add(
                        stated,
                        "sum",
                        a.printed(),
                        total.firstPart(),
                        b.printed(),
                        total.secondPart(),
                        PlainNumber.text(a.printed().number() + b.printed().number()));
            }
        });
    }

    /** What one document says of one period, where it says one thing. */
    private Map<Key, Said> one(String seriesId) {
        Map<Key, List<Said>> grouped = of(seriesId).stream()
                .filter(said -> said.counts() && said.period() != null)
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }

    /** Series are named {@code x-flow} and {@code x-capacity}. */
    private void checkUtilisation(Series flow) {
        if (!flow.id().endsWith("-flow")) {
            return;
        }
        String id = flow.id().substring(0, flow.id().length() - "flow".length()) + "capacity";
        Series capacity = series.get(id);
        if (capacity == null || !capacity.unit().equals(flow.unit())) {
            return;
        }
        for (Said said : of(flow.id())) {
            Period period = said.period();
            if (!said.isNew() || !said.counts() || period == null) {
                continue;
            }
            highest(of(id), period)
                    .filter(most -> said.stated().anchor() > MOST_OF_CAPACITY * most)
                    .ifPresent(most -> warnings.add(said, "utilisation", PlainNumber.text(most), id));
        }
    }

    /** The largest capacity that anybody states of a time that has begun by then. */
    private static Optional<Double> highest(List<Said> capacities, Period by) {
        return capacities.stream()
                .filter(said -> said.counts() && !isLater(said, by))
                .map(Plausibility::upperEnd)
                .max(Comparator.naturalOrder());
    }

    private static boolean isLater(Said said, Period by) {
        Period period = said.period();
        return period != null && period.start().isAfter(by.end());
    }

    private static double upperEnd(Said said) {
        return said.stated().bounds().map(Bounds::upper).orElse(said.printed().number());
    }

    private List<Said> of(String seriesId) {
        return numbers.getOrDefault(seriesId, List.of());
    }

    /** One document's word of one speaker on one period. */
    private record Key(String source, String speaker, Period period) {
        static Key of(Said said) {
            Period period = said.period();
            if (period == null) {
                throw new IllegalArgumentException("Only what has a period is summed");
            }
            return new Key(said.source().id(), said.speaker(), period);
        }
    }
}
