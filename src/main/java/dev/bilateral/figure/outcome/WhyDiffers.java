package dev.bilateral.figure.outcome;

import dev.bilateral.chart.ChartSpec.Bar;
import dev.bilateral.chart.ChartSpec.BarChart;
import dev.bilateral.chart.ChartSpec.BarRow;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Bridge;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Outcome;
import dev.bilateral.model.Question;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.AssumptionText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Why an outcome differs between two sets of inputs, step by step: as a sentence, as a chain of bars, and in rows.
 *
 * @param bridge empty where one of the two has no such outcome
 */
public record WhyDiffers(Outcome outcome, Side first, Side second, Optional<Bridge> bridge) {

    private static final Messages TEXTS = Messages.of(WhyDiffers.class);
    private static final String TOTAL = "total";
    private static final String UP = "up";
    private static final String DOWN = "down";
    private static final int LABELS = 300;

    /** One of the two, under the name by which it is told from the other. */
    public record Side(String name, Inputs inputs) {}

    /** For each end where the model gives an interval. */
    public static List<WhyDiffers> of(
            Question question, Side first, Side second, ReferenceRamps references, List<AssumptionKey> order) {
        return question.outcomes().stream()
                .map(outcome -> new WhyDiffers(
                        outcome,
                        first,
                        second,
                        Bridge.between(first.inputs(), second.inputs(), outcome, references, order)))
                .toList();
    }

    /** The finding: by how much the two differ, and which step is the largest. */
    public String title() {
        String name = OutcomeText.name(outcome);
        if (bridge.isEmpty()) {
            return TEXTS.text("bridge.none", name, missing());
        }
        Bridge found = bridge.get();
        if (found.from().equals(found.to()) && !hasSteps()) {
            return TEXTS.text("bridge.same", Text.capitalised(name), value(found.to()), first.name(), second.name());
        }
        String most = largest()
                .map(step -> Text.list(step.keys().stream()
                        .map(key -> OutcomeText.small(key.label()))
                        .toList()))
                .orElse("");
        return TEXTS.text(
                "bridge.title",
                Text.capitalised(name),
                value(found.from()),
                first.name(),
                value(found.to()),
                second.name(),
                most);
    }

    /** The step that changes the outcome most; empty where there is none. */
    public Optional<Bridge.Step> largest() {
        return bridge.stream()
                .flatMap(found -> found.steps().stream())
                .max(Comparator.<Bridge.Step>comparingDouble(step -> StrictMath.abs(step.change()))
                        .thenComparing(Bridge.Step::isChange));
    }

    /** Whether any step changes the outcome: without one there is nothing to draw. */
    public boolean hasSteps() {
        return bridge.stream().flatMap(found -> found.steps().stream()).anyMatch(Bridge.Step::isChange);
    }

    /** From the first over every step to the second. */
    public BarChart chart() {
        List<BarRow> rows = bridge.map(this::rows).orElse(List.of());
        return new BarChart(
                title(),
                TEXTS.text("bridge.summary"),
                OutcomeAxis.around(
                        outcome,
                        rows.stream()
                                .flatMap(row -> row.bars().stream())
                                .flatMapToDouble(bar -> DoubleStream.of(bar.from(), bar.to()))),
                null,
                rows,
                true,
                Stream.of(UP, DOWN).map(WhyDiffers::entry).toList(),
                LABELS);
    }

    /** What changes in a step: {@code Ramp length: 10 years to 7 years}. */
    public String label(Bridge.Step step) {
        List<String> changes = step.keys().stream()
                .map(key -> TEXTS.text(
                        "bridge.step",
                        key.label(),
                        AssumptionText.of(key, first.inputs().text(key)),
                        AssumptionText.of(key, second.inputs().text(key))))
                .toList();
        return String.join("; ", changes);
    }

    public String value(Outcome.Value value) {
        return OutcomeText.value(outcome, Optional.of(value));
    }

    /** By how much a step moves the number, and whether it opens or closes the end: {@code +0.15 USD bn, now over}. */
    public String change(Bridge.Step step) {
        boolean isMoved = step.change() != 0;
        String moved = isMoved
                ? OutcomeText.change(
                        outcome, step.before().number(), step.after().number())
                : TEXTS.text("bridge.nothing");
        if (step.before().isOpen() == step.after().isOpen()) {
            return moved;
        }
        String end = TEXTS.text(
                step.after().isOpen() ? "bridge.opens" : "bridge.closes",
                OutcomeText.number(outcome, step.after().number()));
        return isMoved ? TEXTS.text("bridge.moves", moved, end) : end;
    }

    private List<BarRow> rows(Bridge found) {
        List<BarRow> rows = new ArrayList<>();
        rows.add(total("first", first.name(), found.from()));
        for (Bridge.Step step : found.steps()) {
            boolean isDown = step.change() < 0;
            Bar bar = new Bar(
                    isDown ? DOWN : UP,
                    Role.PROJECTED,
                    isDown,
                    step.before().number(),
                    step.after().number(),
                    change(step));
            rows.add(new BarRow(
                    step.keys().getFirst().code(),
                    label(step),
                    false,
                    List.of(bar),
                    List.of(change(step), value(step.after()))));
        }
        rows.add(total("second", second.name(), found.to()));
        return rows;
    }

    /** A year is no length: it is a stroke, where a volume is a bar from nothing. */
    private BarRow total(String id, String name, Outcome.Value at) {
        double from = outcome instanceof Outcome.YearReached ? at.number() : 0;
        Bar bar = new Bar(TOTAL, Role.PROJECTED, false, from, at.number(), value(at));
        return new BarRow(id, name, false, List.of(bar), List.of(value(at)));
    }

    private String missing() {
        return Text.list(Stream.of(first, second).map(Side::name).toList());
    }

    private static LegendEntry entry(String key) {
        return new LegendEntry(
                key,
                new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, null, true, key.equals(DOWN)),
                TEXTS.text("bridge.legend." + key));
    }
}
