package dev.bilateral.figure.comparison;

import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.StateProblem.Kind;
import dev.bilateral.figure.StateReading;
import dev.bilateral.figure.comparison.ComparisonState.Pair;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Question;
import dev.bilateral.scenario.RevisionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Turns the parameters of an address into the state of a comparison. What is left out is filled in. */
@Service
public class ComparisonStates {

    private final FigureStates states;
    private final List<Figure> figures;

    ComparisonStates(FigureStates states, List<Figure> figures) {
        this.states = states;
        this.figures = figures.stream()
                .filter(figure -> !figure.measures().isEmpty())
                .sorted(Comparator.comparingInt(Figure::order))
                .toList();
    }

    /** The figures whose quantities can be compared, in the order of the navigation. */
    public List<Figure> figures() {
        return figures;
    }

    /** What can be asked of each of them. */
    public List<Question> questions() {
        return figures.stream()
                .flatMap(figure -> figure.questions(Inputs.defaults()).stream())
                .toList();
    }

    /** @param parameters decoded */
    public ComparisonReading read(Map<String, List<String>> parameters) {
        Reader reader = new Reader(parameters);
        ComparisonState state = reader.read();
        return new ComparisonReading(
                reader.problems.isEmpty() ? Optional.of(state) : Optional.empty(),
                reader.problems.stream().distinct().limit(20).toList());
    }

    private final class Reader {

        private final Map<String, List<String>> parameters;
        private final List<StateProblem> problems = new ArrayList<>();
        private Pins pins = new Pins(new java.util.TreeMap<>());

        private Reader(Map<String, List<String>> parameters) {
            this.parameters = parameters;
        }

        private ComparisonState read() {
            parameters.forEach((name, values) -> {
                if (!ComparisonCodec.KNOWN.contains(name)) {
                    problems.add(ComparisonProblem.unknownParameter(name));
                } else if (values.size() > 1) {
                    problems.add(ComparisonProblem.of(name, String.join(", ", values), "twice", name));
                }
            });
            if (text(FigureStateCodec.SCHEMA).filter(v -> !v.equals("1")).isPresent()) {
                problems.add(ComparisonProblem.of(
                        FigureStateCodec.SCHEMA, text(FigureStateCodec.SCHEMA).orElse(""), "schema"));
            }
            List<RevisionId> with = with();
            Question question = question();
            String figure = figure(question);
            return new ComparisonState(with, pins, question, order(), bridge(with.size()), figure, isPercent());
        }

        private List<RevisionId> with() {
            List<String> named = text(ComparisonCodec.WITH)
                    .map(text -> Arrays.stream(text.split(","))
                            .filter(part -> !part.isBlank())
                            .map(String::strip)
                            .toList())
                    .orElse(List.of());
            if (named.stream().distinct().count() > ComparisonState.MOST) {
                problems.add(ComparisonProblem.of(ComparisonCodec.WITH, String.join(",", named), "many"));
                return List.of();
            }
            LinkedHashSet<RevisionId> found = new LinkedHashSet<>();
            boolean isFirst = true;
            for (String one : named.isEmpty() ? List.of("") : named) {
                Optional<FigureState> state = member(one, isFirst);
                if (state.isPresent() && isFirst) {
                    pins = state.get().pins();
                    isFirst = false;
                }
                state.filter(s -> !one.isEmpty()).ifPresent(s -> found.add(new RevisionId(s.scenario(), s.revision())));
            }
            return List.copyOf(found);
        }

        /** One revision as any other address names it; the pins of the first hold for all. */
        private Optional<FigureState> member(String one, boolean isFirst) {
            Map<String, List<String>> own = new LinkedHashMap<>();
            int colon = one.indexOf(':');
            if (!one.isEmpty()) {
                own.put(FigureStateCodec.SCENARIO, List.of(colon < 0 ? one : one.substring(0, colon)));
            }
            if (colon >= 0) {
                own.put(FigureStateCodec.REVISION, List.of(one.substring(colon + 1)));
            }
            if (!isFirst) {
                own.put(FigureStateCodec.PINS, List.of(pins.toString()));
            } else {
                for (String name : List.of(FigureStateCodec.PINS, FigureStateCodec.AS_OF)) {
                    text(name).ifPresent(value -> own.put(name, List.of(value)));
                }
            }
            StateReading reading = states.read(own);
            reading.problems().stream()
                    .map(problem -> ComparisonProblem.ofMember(problem, one))
                    .forEach(problems::add);
            return reading.isClean() ? reading.state() : Optional.empty();
        }

        private Question question() {
            Question standard = questions().getFirst();
            return text(ComparisonCodec.OUTCOME)
                    .map(code -> Question.parse(code).orElseGet(() -> {
                        List<String> known =
                                questions().stream().map(Question::code).toList();
                        problems.add(ComparisonProblem.unknown(
                                Kind.BAD_VALUE, ComparisonCodec.OUTCOME, code, "outcome", known));
                        return standard;
                    }))
                    .orElse(standard);
        }

        private String figure(Question question) {
            List<String> known = figures.stream().map(Figure::id).toList();
            String standard = figures.stream()
                    .filter(figure -> figure.questions(Inputs.defaults()).stream()
                            .anyMatch(asked -> asked.kind() == question.kind()))
                    .map(Figure::id)
                    .findFirst()
                    .orElseGet(known::getFirst);
            Optional<String> named = text(ComparisonCodec.SHOW);
            if (named.isPresent() && !known.contains(named.get())) {
                problems.add(
                        ComparisonProblem.unknown(Kind.BAD_VALUE, ComparisonCodec.SHOW, named.get(), "figure", known));
                return standard;
            }
            return named.orElse(standard);
        }

        private List<AssumptionKey> order() {
            LinkedHashSet<AssumptionKey> keys = new LinkedHashSet<>();
            List<String> known = Arrays.stream(AssumptionKey.values())
                    .map(AssumptionKey::code)
                    .toList();
            for (String code :
                    text(ComparisonCodec.ORDER).map(text -> text.split(",")).orElse(new String[0])) {
                AssumptionKey.ofCode(code.strip())
                        .ifPresentOrElse(
                                keys::add,
                                () -> problems.add(ComparisonProblem.unknown(
                                        Kind.BAD_VALUE, ComparisonCodec.ORDER, code, "assumption", known)));
            }
            return List.copyOf(keys);
        }

        private Pair bridge(int size) {
            Optional<String> text = text(ComparisonCodec.BRIDGE);
            if (text.isEmpty() || !problems.isEmpty()) {
                return Pair.FIRST_TWO;
            }
            if (text.get().matches("[1-4],[1-4]")) {
                int from = text.get().charAt(0) - '1';
                int to = text.get().charAt(2) - '1';
                if (from != to && Math.max(from, to) < Math.max(2, size)) {
                    return new Pair(from, to);
                }
            }
            problems.add(ComparisonProblem.of(ComparisonCodec.BRIDGE, text.get(), "bridge"));
            return Pair.FIRST_TWO;
        }

        private boolean isPercent() {
            Optional<String> text = text(ComparisonCodec.DIFFERENCE);
            List<String> known = List.of("absolute", ComparisonCodec.PERCENT);
            text.filter(value -> !known.contains(value))
                    .ifPresent(value -> problems.add(ComparisonProblem.unknown(
                            Kind.BAD_VALUE, ComparisonCodec.DIFFERENCE, value, "choice", known)));
            return text.filter(ComparisonCodec.PERCENT::equals).isPresent();
        }

        private Optional<String> text(String name) {
            return parameters.getOrDefault(name, List.of()).stream().findFirst();
        }
    }
}
