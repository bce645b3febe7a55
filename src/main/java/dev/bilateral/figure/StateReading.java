package dev.bilateral.figure;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.model.AssumptionKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading an address.
 *
 * @param state without what is wrong; empty where scenario, revision or pins can't be told
 * @param problems all that is wrong, in the order of the parameters; empty where all is well
 * @param kept the edition of reference pipelines that stands where the newest was asked for, which lacks a complete
 *     record of the one that the ramp follows
 */
public record StateReading(Optional<FigureState> state, List<StateProblem> problems, Optional<DatasetVersionId> kept) {

    public StateReading {
        problems = List.copyOf(problems);
    }

    public StateReading(Optional<FigureState> state, List<StateProblem> problems) {
        this(state, problems, Optional.empty());
    }

    /**
     * The texts of assumptions that can't be used, as the parameters that were read hold them: in place of a value, or
     * beside the last one that could be used.
     */
    public Map<AssumptionKey, String> unusable(Map<String, List<String>> parameters) {
        Map<AssumptionKey, String> texts = new EnumMap<>(AssumptionKey.class);
        List<StateProblem> given = problems.stream()
                .filter(problem -> parameters.containsKey(problem.parameter()))
                .toList();
        given.forEach(
                problem -> AssumptionKey.ofCode(problem.parameter()).ifPresent(key -> texts.put(key, problem.value())));
        given.forEach(problem ->
                FigureStateCodec.typedKey(problem.parameter()).ifPresent(key -> texts.put(key, problem.value())));
        return texts;
    }

    public boolean isClean() {
        return problems.isEmpty();
    }

    /** Whether nothing but assumptions is wrong, so that a screen can show the rest beside the fields in error. */
    public boolean isUsable() {
        return state.isPresent() && problems.stream().allMatch(p -> p.kind() == StateProblem.Kind.BAD_ASSUMPTION);
    }
}
