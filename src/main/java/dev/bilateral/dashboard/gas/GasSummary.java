package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.model.GasConversion;
import dev.bilateral.model.GasUnit;
import java.util.List;
import java.util.stream.Stream;

/** Short texts that all charts of the figure share. */
record GasSummary(GasReading gas) {

    private static final Messages TEXTS = Messages.of(GasSummary.class);

    /** The chart in words, for those who don't see it; it counts the statements that the figure is about, as its chip does. */
    String text() {
        return FigureWords.summary(gas.tables(), gas.claims().volumes());
    }

    /** Quantity, unit and basis, as {@code Gas, bcm a year, basis unstated}. */
    String axisTitle() {
        return axisTitle("axis.volume", gas.unit(), gas.unit().yearly());
    }

    /** The same of what adds up over years. */
    String sumAxisTitle(GasUnit shown) {
        return axisTitle("axis.sum", shown, shown.sum().orElseThrow());
    }

    /** A volume in the unit of the axis, with the condition of its conversion: {@code 550 TWh a year, if 15 °C}. */
    String converted(double bcm, String unitCode) {
        GasConversion conversion = gas.conversion();
        String number = Text.withUnit(Text.volume(conversion.of(bcm)), unitCode);
        return conversion.isConditional()
                ? TEXTS.text("converted.condition", number, Text.unbroken(conversion.condition()))
                : number;
    }

    private String axisTitle(String key, GasUnit shown, String unitCode) {
        String unit = Text.unit(unitCode);
        GasConversion conversion = new GasConversion(gas.conversion().from(), shown);
        if (shown.isNative()) {
            return TEXTS.text(key, unit, basis());
        }
        String basis = shown == GasUnit.MCM_DAY ? basis() : conversion.condition();
        return basis.isEmpty()
                ? TEXTS.text(key + ".converted.known", unit, conversion.name())
                : TEXTS.text(key + ".converted", unit, basis, conversion.name());
    }

    /** The bases on which sources give their volumes. */
    String basis() {
        List<String> bases = drawn().stream()
                .map(Observation::basis)
                .filter(basis -> !basis.isEmpty())
                .distinct()
                .map(basis -> TEXTS.find("basis." + basis).orElse(basis))
                .toList();
        return bases.isEmpty() ? TEXTS.text("basis.unstated") : String.join(", ", bases);
    }

    private List<Observation> drawn() {
        GasClaims claims = gas.claims();
        return Stream.of(claims.initial(), claims.ceilings(), claims.capacities(), claims.links(), claims.delivered())
                .flatMap(List::stream)
                .toList();
    }
}
