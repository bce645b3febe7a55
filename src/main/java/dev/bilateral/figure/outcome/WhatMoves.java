package dev.bilateral.figure.outcome;

import dev.bilateral.chart.ChartSpec.BarChart;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Outcome;
import dev.bilateral.model.Question;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.model.Tornado;
import dev.bilateral.model.Tornado.Setting;
import dev.bilateral.scenario.AssumptionText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which inputs matter to an outcome: as a sentence, as bars, and in rows. */
public record WhatMoves(Outcome outcome, Tornado tornado) {

    private static final Messages TEXTS = Messages.of(WhatMoves.class);

    /** How the inputs that move an outcome are moved. */
    public enum Basis {
        RANGES,
        TENTHS,
        MIXED
    }

    /** Over the ranges that some inputs carry, and by tenths for those that carry none. */
    public static List<WhatMoves> of(Question question, Inputs inputs, ReferenceRamps references) {
        return question.outcomes().stream()
                .map(outcome -> new WhatMoves(
                        outcome,
                        Tornado.of(outcome, inputs, references, question.kind().keys())))
                .toList();
    }

    public Basis basis() {
        int ranged = tornado.ranged();
        if (ranged == 0) {
            return tornado.idle().isEmpty() ? Basis.TENTHS : Basis.MIXED;
        }
        return ranged == tornado.bars().size() ? Basis.RANGES : Basis.MIXED;
    }

    /** The finding: {@code Over these ranges, ramp length moves cumulative gas by 2044 most: from 412 to 611 bcm}. */
    public String title() {
        String name = OutcomeText.name(outcome);
        if (tornado.bars().isEmpty()) {
            return TEXTS.text("moves.none." + basis(), name);
        }
        Tornado.Bar first = tornado.bars().getFirst();
        String input = first.key().label();
        if (basis() != Basis.MIXED) {
            return TEXTS.text("moves.title." + basis(), OutcomeText.small(input), name, reach(first));
        }
        String how = first.isRange() ? TEXTS.text("moves.range") : convention(first);
        return TEXTS.text("moves.title.MIXED", input, how, name, reach(first), counts());
    }

    /** Which inputs have a range that does not matter to the outcome; empty where there is none such. */
    public String idle() {
        List<String> labels =
                tornado.idle().stream().map(bar -> bar.key().label()).toList();
        return labels.isEmpty()
                ? ""
                : TEXTS.count("moves.idle", labels.size(), Text.list(labels), OutcomeText.name(outcome));
    }

    /** Which inputs are not moved, since a tenth of them is none; empty where there is none such. */
    public String atZero() {
        List<String> labels = tornado.zeros().stream().map(AssumptionKey::label).toList();
        return labels.isEmpty() ? "" : TEXTS.count("moves.zero", labels.size(), Text.list(labels));
    }

    /** How assumptions are moved, and on what that is conditional. */
    public static String how(Basis basis) {
        return TEXTS.text("moves.how." + basis);
    }

    private String counts() {
        int all = tornado.bars().size() + tornado.idle().size();
        int ranged = tornado.ranged() + tornado.idle().size();
        return TEXTS.count("moves.counts", ranged, all, TEXTS.count("moves.others", all - ranged));
    }

    /** How an input without a range is moved. */
    private static String convention(Tornado.Bar bar) {
        boolean isYear = bar.key().unit().startsWith("year")
                && bar.high().number() - bar.low().number() <= 2;
        return TEXTS.text(isYear ? "moves.year" : "moves.tenth");
    }

    /** One row per input, the widest first. */
    public BarChart chart() {
        return new WhatMovesChart(this).chart();
    }

    String summary() {
        String all = TEXTS.text("moves.summary", working(), tornado.bars().size());
        return tornado.idle().isEmpty() ? all : all + " " + idle();
    }

    public String working() {
        return TEXTS.text("moves.working", OutcomeText.value(outcome, tornado.working()));
    }

    /** The input with the ends that it goes to: {@code Ramp length, 9 to 11 years}; beside ranges, how it is moved. */
    public String label(Tornado.Bar bar) {
        String low = bar.low().text();
        String ends = TEXTS.text(
                // an interval at either end has a "to" of its own
                low.contains("..") ? "moves.label.intervals" : "moves.label",
                bar.key().label(),
                input(bar.key(), bar.low()),
                withUnit(bar.key(), bar.high()));
        if (tornado.idle().contains(bar)) {
            return ends + TEXTS.text("moves.aside", TEXTS.text("moves.still"));
        }
        return bar.isRange() || basis() != Basis.MIXED ? ends : ends + TEXTS.text("moves.aside", convention(bar));
    }

    /** What comes out at one end: {@code at 9: 561 bcm}. */
    public String at(Tornado.Bar bar, boolean isLow) {
        Setting setting = isLow ? bar.low() : bar.high();
        return TEXTS.text("moves.at", input(bar.key(), setting), OutcomeText.value(outcome, setting.outcome()));
    }

    /** Both ends in the order of the outcome; where one is missing, both by their inputs. */
    private String reach(Tornado.Bar bar) {
        List<Outcome.Value> ends = Stream.of(bar.low(), bar.high())
                .flatMap(setting -> setting.outcome().stream())
                .sorted(Comparator.comparingDouble(Outcome.Value::number))
                .toList();
        return ends.size() < 2
                ? TEXTS.text("moves.ends", at(bar, true), at(bar, false))
                : TEXTS.text(
                        "moves.reach",
                        OutcomeText.number(outcome, ends.getFirst()),
                        OutcomeText.value(outcome, Optional.of(ends.getLast())));
    }

    static String input(AssumptionKey key, Setting setting) {
        if (key.kind() == AssumptionKey.Kind.SHARE) {
            return AssumptionText.share(setting.text());
        }
        String rounded = Text.rounded(setting.number(), 3);
        return key.unit().equals("year") ? rounded.replace("\u202f", "") : rounded;
    }

    private static String withUnit(AssumptionKey key, Setting setting) {
        String unit = key.unitLabel();
        return Text.unbroken(unit.isEmpty() ? input(key, setting) : input(key, setting) + " " + unit);
    }
}
