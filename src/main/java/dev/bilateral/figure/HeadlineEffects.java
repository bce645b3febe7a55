package dev.bilateral.figure;

import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.diff.FigureEffects;
import dev.bilateral.model.InvalidInputs;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The headlines of all figures with some versions and with others, each as its address shows it that says nothing. */
@Component
class HeadlineEffects implements FigureEffects {

    private final List<Figure> figures;
    private final FigureStates states;

    HeadlineEffects(List<Figure> figures, FigureStates states) {
        this.figures = List.copyOf(figures);
        this.states = states;
    }

    @Override
    public List<Effect> between(Pins before, Pins after) {
        return figures.stream()
                .flatMap(figure -> states.initial(figure).stream()
                        .flatMap(state -> between(figure, state.withPins(before), state.withPins(after))))
                .toList();
    }

    private static Stream<Effect> between(Figure figure, FigureState before, FigureState after) {
        Optional<Headline> was = headline(figure, before);
        Optional<Headline> is = headline(figure, after);
        if (was.isEmpty() || is.isEmpty()) {
            return Stream.empty();
        }
        return Stream.<Function<Headline, String>>of(
                        Headline::number,
                        Headline::context,
                        Headline::scenario,
                        headline -> String.join(" ", headline.status()))
                .map(part -> new Effect(figure.title(), part.apply(was.get()), part.apply(is.get())))
                .filter(effect -> !effect.before().equals(effect.after()));
    }

    private static Optional<Headline> headline(Figure figure, FigureState state) {
        try {
            return Optional.of(figure.headline(figure.tables(state)));
        } catch (InvalidInputs | NothingPinned cannotBeComputed) {
            return Optional.empty(); // without a figure there is no sentence to compare
        }
    }
}
