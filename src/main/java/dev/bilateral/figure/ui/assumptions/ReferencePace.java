package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.pipeline.PipelineRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How fast the pipelines filled whose record is complete. Lengths are calendar years from the year of first gas to the
 * first at design capacity.
 */
record ReferencePace(List<PipelineRecord> complete) {

    private static final Messages MESSAGES = Messages.of(ReferencePace.class);

    /** A length in words: faster or slower than they, or between. */
    String of(int years) {
        if (complete.isEmpty()) {
            return MESSAGES.text("pace.none");
        }
        if (all(length -> years < length)) {
            return MESSAGES.text("pace.faster", them());
        }
        if (all(length -> years > length)) {
            return MESSAGES.text("pace.slower", them());
        }
        List<String> same = complete.stream()
                .filter(pipeline -> length(pipeline) == years)
                .map(PipelineRecord::name)
                .toList();
        return same.isEmpty()
                ? MESSAGES.text("pace.between", complete.size() == 2 ? MESSAGES.text("pace.two") : them())
                : MESSAGES.text("pace.same", Text.list(same));
    }

    /** How long each took. */
    Optional<String> took() {
        return complete.isEmpty()
                ? Optional.empty()
                : Optional.of(MESSAGES.text(
                        "pace.took",
                        Text.list(complete.stream()
                                .map(pipeline -> MESSAGES.text("pace.took.one", pipeline.name(), length(pipeline)))
                                .toList())));
    }

    /**
     * What they added a year once built, beside what the scenario adds.
     *
     * @param scenario in words, in bcm a year, per year
     */
    Optional<String> added(String scenario) {
        double[] added = complete.stream()
                .map(PipelineRecord::addedPerYear)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        if (added.length == 0) {
            return Optional.empty();
        }
        String least = Text.rounded(added[0], 1);
        String most = Text.rounded(added[added.length - 1], 1);
        String each = least.equals(most) ? least : Text.unbroken(MESSAGES.text("pace.to", least, most));
        return Optional.of(MESSAGES.count("pace.added", complete.size(), each, scenario));
    }

    /** In years; without any, all that is on record is within it. */
    int longest() {
        return complete.stream().mapToInt(ReferencePace::length).max().orElse(Integer.MAX_VALUE);
    }

    private boolean all(Predicate<Integer> rule) {
        return complete.stream().map(ReferencePace::length).allMatch(rule);
    }

    private String them() {
        return switch (complete.size()) {
            case 1 -> complete.getFirst().name();
            case 2 -> MESSAGES.text("pace.both");
            default -> MESSAGES.text("pace.all", complete.size());
        };
    }

    private static int length(PipelineRecord pipeline) {
        return pipeline.yearsToCapacity().orElseThrow();
    }
}
