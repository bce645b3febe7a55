package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure.Choice;
import dev.bilateral.figure.Figure.Switch;
import dev.bilateral.figure.FigureState;
import dev.bilateral.model.GasUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The choices that the gas chart offers. */
final class GasSwitches {

    static final String REFERENCE = "reference";
    static final Switch SHOW = of("show", "annual", "cumulative", REFERENCE);
    static final Switch UNIT =
            of("unit", Arrays.stream(GasUnit.values()).map(GasUnit::code).toArray(String[]::new));
    static final Switch DERIVED = of("derived", "hide", "show");
    static final List<Switch> ALL = List.of(SHOW, UNIT, DERIVED);

    private GasSwitches() {}

    static boolean isCumulative(FigureState state) {
        return state.choice(SHOW).equals("cumulative");
    }

    static boolean isAgainstOthers(FigureState state) {
        return state.choice(SHOW).equals(REFERENCE);
    }

    static GasUnit unit(FigureState state) {
        return GasUnit.ofCode(state.choice(UNIT));
    }

    /** A sum over years is no yearly rate, and a daily average has none. */
    static List<Choice> choices(Switch one, FigureState state) {
        Messages texts = Messages.of(GasSwitches.class);
        return one.equals(UNIT) && isCumulative(state)
                ? Arrays.stream(GasUnit.values())
                        .filter(unit -> unit.sum().isPresent())
                        .map(unit -> new Choice(unit.code(), texts.text("switch.unit.sum." + unit.code())))
                        .toList()
                : one.choices();
    }

    static boolean showsDerived(FigureState state) {
        return state.choice(DERIVED).equals("show");
    }

    private static Switch of(String name, String... choices) {
        Messages texts = Messages.of(GasSwitches.class);
        return new Switch(
                name,
                texts.text("switch." + name),
                Stream.of(choices)
                        .map(choice -> new Choice(choice, texts.text("switch." + name + "." + choice)))
                        .toList());
    }
}
