package dev.bilateral.figure;

import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What titles are put together from. */
public final class Titles {

    private Titles() {}

    /** Clauses joined by semicolons; one that is empty is left out. */
    public static String clauses(String... clauses) {
        return Arrays.stream(clauses).filter(clause -> !clause.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Distinct statements with their units, newest first: {@code 155 and 160}. */
    public static String quantities(Collection<Observation> observations) {
        return list(observations, StatedText::quantity);
    }

    /** Distinct statements without their units, newest first. */
    public static String numbers(Collection<Observation> observations) {
        return list(observations, StatedText::number);
    }

    /** Distinct texts of statements, newest first. */
    public static String list(Collection<Observation> observations, Function<Observation, String> as) {
        List<String> texts = observations.stream()
                .sorted(Observation.NEWEST_FIRST)
                .map(as)
                .filter(text -> !text.isEmpty())
                .toList();
        return Text.list(texts);
    }
}
