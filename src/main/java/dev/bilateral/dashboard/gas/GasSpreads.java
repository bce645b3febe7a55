package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Text;
import dev.bilateral.figure.Spread;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.RampMilestones;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the scenario's ranges do to what its sentences name; empty where no range moves it. */
record GasSpreads(GasReading gas) {

    private static final Messages TEXTS = Messages.of(GasSpreads.class);

    /** When the ramp begins, how high it gets, and from when on: a sentence, with a space before it. */
    String ramp() {
        return sentence("spread.ramp", rampClause());
    }

    /** The same for a card, behind what is computed at the working values. */
    String beside() {
        Optional<Spread> volume = milestone(RampMilestones.PLATEAU);
        Optional<Spread> year = milestone(RampMilestones.PLATEAU_YEAR);
        return volume.isEmpty()
                        || year.isEmpty()
                        || isNoGas(volume.get())
                        || (volume.get().isNone() && year.get().isNone())
                ? ""
                : TEXTS.text("spread.card", volume(volume.get()), years(year.get()));
    }

    /** All that would have been delivered by a year. */
    String cumulative(int year) {
        return at(
                "cumulative_delivered_bcm",
                year,
                spread -> TEXTS.text("spread.sum", Text.withUnit(spread.text(Text::volume), "bcm")));
    }

    /** What the gas of a year would be worth. */
    String value(int year) {
        return at(
                "gas_value_usd_bn",
                year,
                spread -> TEXTS.text("spread.sum", Text.withUnit(spread.text(v -> Text.fixed(v, 2)), "usd-bn")));
    }

    private String at(String column, int year, Function<Spread, String> text) {
        return Spread.of(gas.tables(), column, year)
                .filter(spread -> !spread.isNone())
                .map(text)
                .orElse("");
    }

    private Optional<String> rampClause() {
        Optional<Spread> first = milestone(RampMilestones.FIRST_DELIVERY);
        Optional<Spread> volume = milestone(RampMilestones.PLATEAU);
        Optional<Spread> year = milestone(RampMilestones.PLATEAU_YEAR);
        boolean isMoved =
                Stream.of(first, volume, year).flatMap(Optional::stream).anyMatch(spread -> !spread.isNone());
        return isMoved && !isNoGas(volume.orElseThrow())
                ? Optional.of(TEXTS.text(
                        isFlatInAllDraws() ? "spread.flat" : "spread.rising",
                        years(first.orElseThrow()),
                        volume(volume.orElseThrow()),
                        years(year.orElseThrow())))
                : Optional.empty();
    }

    /** Of gas that does not flow there is no first delivery. */
    private static boolean isNoGas(Spread plateau) {
        return plateau.p90() == 0;
    }

    /** A range leaves something between its ends, so that draws of either volume set the two apart. */
    private boolean isFlatInAllDraws() {
        Inputs inputs = gas.tables().inputs();
        boolean volumesMove = !inputs.text(AssumptionKey.GAS_SHAPE).equals("stepwise")
                && (inputs.ranges().containsKey(AssumptionKey.GAS_INITIAL_VOLUME)
                        || inputs.ranges().containsKey(AssumptionKey.GAS_PLATEAU_VOLUME));
        return gas.run().isFlat() && !volumesMove;
    }

    private static String sentence(String key, Optional<String> clause) {
        return clause.map(found -> TEXTS.text(key, found)).orElse("");
    }

    private static String volume(Spread spread) {
        return Text.withUnit(spread.text(Text::volume), "bcm/yr");
    }

    /** Whole years: a percentile between two is told as both. */
    private static String years(Spread spread) {
        return new Spread(StrictMath.floor(spread.p10()), StrictMath.ceil(spread.p90())).text(PlainNumber::text);
    }

    private Optional<Spread> milestone(String name) {
        return gas.tables()
                .extra(RampDraws.MILESTONES)
                .flatMap(table -> table.toList().stream()
                        .filter(row -> table.text(row, "column").orElseThrow().equals(name))
                        .findFirst()
                        .map(row -> Spread.of(table, row)));
    }
}
