package dev.bilateral.figure;

import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that a figure's rows bear out, with every qualifier.
 *
 * @param sources the documents that it rests on: founding ones first, then the newest; none for what a scenario assumes
 */
public record Finding(String sentence, List<Source> sources) {

    private static final Comparator<Source> FOUNDING_THEN_NEWEST = Comparator.comparing(Source::isFounding)
            .thenComparing(Finding::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(Source::id);

    public Finding {
        sources = List.copyOf(sources);
    }

    /** What some observations bear out. */
    public static Finding of(String sentence, Collection<Observation> observations) {
        return new Finding(
                sentence,
                observations.stream()
                        .map(Observation::source)
                        .distinct()
                        .sorted(FOUNDING_THEN_NEWEST)
                        .toList());
    }

    private static java.time.@Nullable LocalDate published(Source source) {
        return source.published() == null ? null : source.published().lastDay();
    }
}
