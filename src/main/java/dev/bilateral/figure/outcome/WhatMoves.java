package dev.bilateral.figure.outcome;

import dev.bilateral.chart.ChartSpec.Bar;
import dev.bilateral.chart.ChartSpec.BarChart;
import dev.bilateral.chart.ChartSpec.BarRow;
import dev.bilateral.chart.ChartSpec.Baseline;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Outcome;
import dev.bilateral.model.Question;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.model.Tornado;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Which inputs matter to an outcome: as a sentence, as bars, and in rows.
 *
 * @param isOfRanges whether the inputs go to the ends of their ranges, else each by a tenth
 */
public record WhatMoves(Outcome outcome, Tornado tornado, boolean isOfRanges) {

    private static final Messages TEXTS = Messages.of(WhatMoves.class);
    private static final String LOW = "low";
    private static final String HIGH = "high";
    private static final int LABELS = 236;

    /** By the ranges that some inputs carry; by tenths where none of these moves the outcome. */
    public static List<WhatMoves> of(Question question, Inputs inputs, ReferenceRamps references) {
        List<Tornado> ofRanges = question.outcomes().stream()
                .map(outcome -> Tornado.ofRanges(outcome, inputs, references))
                .toList();
        boolean hasRanges =
                ofRanges.stream().anyMatch(tornado -> !tornado.bars().isEmpty());
        List<WhatMoves> all = new ArrayList<>();
        for (int i = 0; i < ofRanges.size(); i++) {
            Outcome outcome = question.outcomes().get(i);
            Tornado tornado = hasRanges
                    ? ofRanges.get(i)
                    : Tornado.byTenths(
                            outcome, inputs, references, question.kind().keys());
            all.add(new WhatMoves(outcome, tornado, hasRanges));
        }
        return all;
    }

    /** The finding: {@code Over these ranges, ramp length moves cumulative gas by 2044 most: from 412 to 611 bcm}. */
    public String title() {
        String how = isOfRanges ? "ranges" : "tenths";
        if (tornado.bars().isEmpty()) {
            return TEXTS.text("moves.none." + how, OutcomeText.name(outcome));
        }
        Tornado.Bar first = tornado.bars().getFirst();
        return TEXTS.text(
                "moves.title." + how, OutcomeText.small(first.key().label()), OutcomeText.name(outcome), reach(first));
    }

    /** One row per input, the widest first. */
    public BarChart chart() {
        return new BarChart(
                title(),
                TEXTS.text("moves.summary", working(), tornado.bars().size()),
                OutcomeAxis.around(outcome, outcomes()),
                tornado.working().isPresent() ? new Baseline(tornado.working().getAsDouble(), working()) : null,
                tornado.working().isPresent()
                        ? tornado.bars().stream().map(this::row).toList()
                        : List.of(),
                false,
                tornado.bars().isEmpty() ? List.of() : List.of(entry(LOW), entry(HIGH)),
                LABELS);
    }

    public String working() {
        return TEXTS.text("moves.working", OutcomeText.value(outcome, tornado.working()));
    }

    /** The input with the ends that it goes to: {@code Ramp length, 9 to 11 years}. */
    public String label(Tornado.Bar bar) {
        return TEXTS.text(
                "moves.label", bar.key().label(), number(bar.key(), bar.low()), withUnit(bar.key(), bar.high()));
    }

    /** What comes out at one end: {@code at 9: 561 bcm}. */
    public String at(Tornado.Bar bar, boolean isLow) {
        return TEXTS.text(
                "moves.at",
                number(bar.key(), isLow ? bar.low() : bar.high()),
                OutcomeText.value(outcome, isLow ? bar.atLow() : bar.atHigh()));
    }

    private BarRow row(Tornado.Bar bar) {
        List<Bar> bars = new ArrayList<>();
        String missing = "";
        for (boolean isLow : new boolean[] {true, false}) {
            OptionalDouble at = isLow ? bar.atLow() : bar.atHigh();
            if (at.isPresent() && !at.equals(tornado.working())) {
                bars.add(bar(bar, isLow, at.getAsDouble()));
            } else if (at.isEmpty()) {
                missing = TEXTS.text("moves.missing", at(bar, isLow));
            }
        }
        return new BarRow(
                bar.key().code(),
                label(bar) + missing,
                true,
                bars,
                List.of(at(bar, true), at(bar, false), TEXTS.text("moves.press")));
    }

    private Bar bar(Tornado.Bar bar, boolean isLow, double at) {
        String input = number(bar.key(), isLow ? bar.low() : bar.high());
        return new Bar(
                isLow ? LOW : HIGH,
                Role.PROJECTED,
                isLow,
                tornado.working().orElseThrow(),
                at,
                TEXTS.text("moves.end", input, OutcomeText.number(outcome, at)));
    }

    private DoubleStream outcomes() {
        return DoubleStream.concat(
                tornado.working().stream(),
                tornado.bars().stream()
                        .flatMapToDouble(bar -> DoubleStream.concat(bar.atLow().stream(), bar.atHigh().stream())));
    }

    /** Both ends in the order of the outcome; where one is missing, both by their inputs. */
    private String reach(Tornado.Bar bar) {
        if (bar.atLow().isEmpty() || bar.atHigh().isEmpty()) {
            return TEXTS.text("moves.ends", at(bar, true), at(bar, false));
        }
        double low = StrictMath.min(bar.atLow().getAsDouble(), bar.atHigh().getAsDouble());
        double high = StrictMath.max(bar.atLow().getAsDouble(), bar.atHigh().getAsDouble());
        return TEXTS.text(
                "moves.reach", OutcomeText.number(outcome, low), OutcomeText.value(outcome, OptionalDouble.of(high)));
    }

    private static LegendEntry entry(String key) {
        return new LegendEntry(
                key,
                new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, null, true, key.equals(LOW)),
                TEXTS.text("moves.legend." + key));
    }

    private static String number(AssumptionKey key, double value) {
        String rounded = Text.rounded(value, 3);
        return key.unit().equals("year") ? rounded.replace("\u202f", "") : rounded;
    }

    private static String withUnit(AssumptionKey key, double value) {
        String unit = key.unitLabel();
        return Text.unbroken(unit.isEmpty() ? number(key, value) : number(key, value) + " " + unit);
    }
}
