package dev.bilateral.workbench.comparison;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonReading;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonStates;
import dev.bilateral.figure.comparison.ComparisonTables;
import dev.bilateral.figure.comparison.Comparisons;
import dev.bilateral.figure.comparison.StepTable;
import dev.bilateral.snapshot.frozen.Freezable;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.frozen.FrozenReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Comparisons as something that can be frozen; also those that the rows of their CSV files name. */
@Component
public class FreezableComparison implements Freezable {

    private static final Messages TEXTS = Messages.of(FreezableComparison.class);
    private static final Pattern FILE = Pattern.compile("/api/v1/comparisons/([a-z][a-z0-9-]*)\\.csv");

    private final ComparisonStates states;
    private final Comparisons comparisons;
    private final DatasetService datasets;

    FreezableComparison(ComparisonStates states, Comparisons comparisons, DatasetService datasets) {
        this.states = states;
        this.comparisons = comparisons;
        this.datasets = datasets;
    }

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public String title() {
        return TEXTS.text("title");
    }

    @Override
    public boolean isAt(String path) {
        return path.equals(path()) || FILE.matcher(path).matches();
    }

    @Override
    public FrozenReading read(String path, Map<String, List<String>> parameters) {
        Map<String, List<String>> own = new LinkedHashMap<>(parameters);
        Matcher file = FILE.matcher(path);
        Optional<String> bands = Optional.empty();
        if (file.matches()) {
            if (!file.group(1).equals(StepTable.NAME)) {
                own.put(ComparisonCodec.SHOW, List.of(file.group(1)));
            }
            bands = Optional.ofNullable(own.remove(Percentiles.PARAMETER)).map(List::getFirst);
        }
        ComparisonReading reading = states.read(own);
        if (reading.state().isEmpty()) {
            return FrozenReading.not(
                    reading.problems().stream().map(StateProblem::message).collect(Collectors.joining(" ")));
        }
        ComparisonState state = reading.state().get();
        Optional<Percentiles> asked = bands.flatMap(Percentiles::parse);
        return state.isComplete()
                ? FrozenReading.of(() -> of(comparisons.of(state), asked))
                : FrozenReading.not(TEXTS.text("incomplete"));
    }

    /** What the screen shows. */
    public Frozen of(Comparison comparison) {
        return of(comparison, Optional.empty());
    }

    /** @param asked the percentiles that a file was asked for with, which the screen does not give by itself */
    private Frozen of(Comparison comparison, Optional<Percentiles> asked) {
        ComparisonTables tables = new ComparisonTables(comparison);
        return new FrozenComparison(
                this,
                tables,
                comparison.editions(datasets),
                Stream.concat(
                                asked
                                        .filter(percentiles ->
                                                !comparison.uncertain().isEmpty())
                                        .stream()
                                        .map(tables::rows),
                                Stream.of(tables.typedInputs(), tables.stepsFile("csv")))
                        .toList());
    }
}
