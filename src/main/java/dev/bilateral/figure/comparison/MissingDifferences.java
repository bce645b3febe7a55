package dev.bilateral.figure.comparison;

import dev.bilateral.chart.PlotItem.Gap;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.Measure;
import dev.bilateral.figure.comparison.Comparison.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The years in which one of the compared has a value of a measure and the first, or the one, has nothing to set against
 * it: no difference is drawn there, and none is zero.
 */
final class MissingDifferences {

    private static final Messages TEXTS = Messages.of(MissingDifferences.class);
    private static final String NONE = "missing.none";
    private static final String ZERO = "missing.zero";

    private final Map<String, SortedSet<Integer>> years = new LinkedHashMap<>();

    /** @param isPercent of 0 there is no percentage */
    MissingDifferences(Comparison comparison, Measure measure, boolean isPercent) {
        Member first = comparison.members().getFirst();
        for (Member other : comparison.members().subList(1, comparison.members().size())) {
            for (String column : measure.columns()) {
                Map<Integer, Double> base = ComparisonTable.byYear(first.projection(), column);
                Map<Integer, Double> own = ComparisonTable.byYear(other.projection(), column);
                own.keySet().stream().filter(year -> !base.containsKey(year)).forEach(year -> add(NONE, first, year));
                base.keySet().stream().filter(year -> !own.containsKey(year)).forEach(year -> add(NONE, other, year));
                own.keySet().stream()
                        .filter(year -> isPercent && base.getOrDefault(year, 1.0) == 0)
                        .forEach(year -> add(ZERO, first, year));
            }
        }
    }

    /** A sentence for each reason; empty where nothing is missing. */
    String text() {
        List<String> sentences = new ArrayList<>();
        years.forEach((reason, all) -> sentences.add(TEXTS.text(
                "missing", Text.list(runs(all).stream().map(Run::text).toList()), reason)));
        return String.join(" ", sentences);
    }

    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        years.forEach((reason, all) -> runs(all)
                .forEach(run -> gaps.add(new Gap(
                        "gap-" + gaps.size(),
                        run.first() - 0.5,
                        run.last() + 0.5,
                        TEXTS.text("missing.label"),
                        List.of(TEXTS.text("missing", run.text(), reason))))));
        return gaps;
    }

    private void add(String reason, Member member, int year) {
        years.computeIfAbsent(TEXTS.text(reason, member.name()), _ -> new TreeSet<>())
                .add(year);
    }

    private static List<Run> runs(SortedSet<Integer> years) {
        List<Run> runs = new ArrayList<>();
        for (int year : years) {
            if (!runs.isEmpty() && runs.getLast().last() == year - 1) {
                runs.add(new Run(runs.removeLast().first(), year));
            } else {
                runs.add(new Run(year, year));
            }
        }
        return runs;
    }

    /** Years that follow one another. */
    private record Run(int first, int last) {
        private String text() {
            return first == last ? String.valueOf(first) : TEXTS.text("missing.run", first, last);
        }
    }
}
