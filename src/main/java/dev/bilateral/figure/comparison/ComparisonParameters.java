package dev.bilateral.figure.comparison;

import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.StateProblem.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of the address of a comparison, with all that is found wrong with them while they are read. */
final class ComparisonParameters {

    private static final int MOST = 20;

    private final Map<String, List<String>> parameters;
    private final List<StateProblem> problems = new ArrayList<>();

    ComparisonParameters(Map<String, List<String>> parameters) {
        this.parameters = parameters;
        parameters.forEach((name, values) -> {
            if (!ComparisonCodec.KNOWN.contains(name)) {
                add(ComparisonProblem.unknownParameter(name));
            } else if (values.size() > 1) {
                add(ComparisonProblem.of(name, String.join(", ", values), "twice", name));
            }
        });
        text(FigureStateCodec.SCHEMA)
                .filter(version -> !version.equals("1"))
                .ifPresent(version -> add(ComparisonProblem.of(FigureStateCodec.SCHEMA, version, "schema")));
    }

    Optional<String> text(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** What stands between the commas of a value. */
    List<String> list(String name) {
        return text(name).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether a value is one of some; what is not, is a problem that names them. */
    boolean isKnown(String name, String value, String what, List<String> known) {
        boolean isKnown = known.contains(value);
        if (!isKnown) {
            add(ComparisonProblem.unknown(Kind.BAD_VALUE, name, value, what, known));
        }
        return isKnown;
    }

    void add(StateProblem problem) {
        problems.add(problem);
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    List<StateProblem> problems() {
        return problems.stream().distinct().limit(MOST).toList();
    }
}
