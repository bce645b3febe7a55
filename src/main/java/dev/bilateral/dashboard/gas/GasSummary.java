package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureWords;
import java.util.List;
import java.util.stream.Stream;

/** Short texts that all charts of the figure share. */
record GasSummary(GasReading gas) {

    private static final Messages TEXTS = Messages.of(GasSummary.class);

    /** The chart in words, for those who don't see it. */
    String text() {
        return FigureWords.summary(gas.tables(), drawn());
    }

    /** Quantity, unit and basis, as {@code Gas, bcm a year, basis unstated}. */
    String axisTitle() {
        String key = gas.unit() == GasUnit.BCM ? "axis.volume" : "axis.volume.converted";
        return TEXTS.text(key, gas.unit().label(), basis());
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
