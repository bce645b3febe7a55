package dev.bilateral.figure.comparison;

import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.comparison.ComparisonState.Pair;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Question;
import java.util.Arrays;
import java.util.Comparator;
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
        ComparisonParameters address = new ComparisonParameters(parameters);
        MembersReader.Members members = new MembersReader(states, address).read();
        Question question = question(address);
        ComparisonState state = new ComparisonState(
                members.with(),
                members.pins(),
                question,
                order(address),
                bridge(address, members.with().size()),
                figure(address, question),
                isPercent(address));
        return new ComparisonReading(address.isClean() ? Optional.of(state) : Optional.empty(), address.problems());
    }

    private Question question(ComparisonParameters address) {
        Question standard = questions().getFirst();
        return address.text(ComparisonCodec.OUTCOME)
                .map(code -> Question.parse(code).orElseGet(() -> {
                    List<String> known =
                            questions().stream().map(Question::code).toList();
                    address.isKnown(ComparisonCodec.OUTCOME, code, "outcome", known);
                    return standard;
                }))
                .orElse(standard);
    }

    /** The one that was named, else the first of which the question is asked. */
    private String figure(ComparisonParameters address, Question question) {
        List<String> known = figures.stream().map(Figure::id).toList();
        return address.text(ComparisonCodec.SHOW)
                .filter(named -> address.isKnown(ComparisonCodec.SHOW, named, "figure", known))
                .orElseGet(() -> figures.stream()
                        .filter(figure -> figure.questions(Inputs.defaults()).stream()
                                .anyMatch(asked -> asked.kind() == question.kind()))
                        .map(Figure::id)
                        .findFirst()
                        .orElseGet(known::getFirst));
    }

    private static List<AssumptionKey> order(ComparisonParameters address) {
        LinkedHashSet<AssumptionKey> keys = new LinkedHashSet<>();
        List<String> known =
                Arrays.stream(AssumptionKey.values()).map(AssumptionKey::code).toList();
        for (String code : address.list(ComparisonCodec.ORDER)) {
            if (address.isKnown(ComparisonCodec.ORDER, code, "assumption", known)) {
                AssumptionKey.ofCode(code).ifPresent(keys::add);
            }
        }
        return List.copyOf(keys);
    }

    /** @param size how many are compared */
    private static Pair bridge(ComparisonParameters address, int size) {
        Optional<String> text = address.text(ComparisonCodec.BRIDGE);
        if (text.isEmpty() || !address.isClean()) {
            return Pair.FIRST_TWO;
        }
        if (text.get().matches("[1-4],[1-4]")) {
            int from = text.get().charAt(0) - '1';
            int to = text.get().charAt(2) - '1';
            if (from != to && Math.max(from, to) < Math.max(2, size)) {
                return new Pair(from, to);
            }
        }
        address.add(ComparisonProblem.of(ComparisonCodec.BRIDGE, text.get(), "bridge"));
        return Pair.FIRST_TWO;
    }

    private static boolean isPercent(ComparisonParameters address) {
        List<String> known = List.of("absolute", ComparisonCodec.PERCENT);
        return address.text(ComparisonCodec.DIFFERENCE)
                .filter(value -> address.isKnown(ComparisonCodec.DIFFERENCE, value, "choice", known))
                .filter(ComparisonCodec.PERCENT::equals)
                .isPresent();
    }
}
