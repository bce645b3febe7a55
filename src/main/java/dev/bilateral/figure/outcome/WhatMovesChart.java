package dev.bilateral.figure.outcome;

import dev.bilateral.chart.ChartSpec.Bar;
import dev.bilateral.chart.ChartSpec.BarChart;
import dev.bilateral.chart.ChartSpec.BarRow;
import dev.bilateral.chart.ChartSpec.Baseline;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.Dash;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.outcome.WhatMoves.Basis;
import dev.bilateral.model.Outcome;
import dev.bilateral.model.Tornado;
import dev.bilateral.model.Tornado.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Which inputs matter to an outcome, as bars. */
record WhatMovesChart(WhatMoves moves) {

    private static final Messages TEXTS = Messages.of(WhatMovesChart.class);
    private static final String LOW = "low";
    private static final String HIGH = "high";
    private static final int LABELS = 236;

    /** One row per input, the widest first. */
    BarChart chart() {
        return new BarChart(
                moves.title(),
                moves.summary(),
                OutcomeAxis.around(moves.outcome(), outcomes()),
                moves.tornado()
                        .working()
                        .map(value -> new Baseline(value.number(), moves.working()))
                        .orElse(null),
                moves.tornado().working().isPresent()
                        ? Stream.concat(
                                        moves.tornado().bars().stream().map(this::row),
                                        moves.tornado().idle().stream().map(this::row))
                                .toList()
                        : List.of(),
                false,
                legend(),
                LABELS);
    }

    private BarRow row(Tornado.Bar bar) {
        List<Bar> bars = new ArrayList<>();
        String missing = "";
        for (boolean isLow : new boolean[] {true, false}) {
            Setting setting = isLow ? bar.low() : bar.high();
            if (setting.outcome().isEmpty()) {
                missing = TEXTS.text("moves.aside", moves.at(bar, isLow));
            } else if (!setting.outcome().equals(moves.tornado().working())) {
                bars.add(bar(bar, isLow, setting, setting.outcome().get()));
            }
        }
        return new BarRow(
                bar.key().code(),
                moves.label(bar) + missing,
                true,
                bars,
                List.of(moves.at(bar, true), moves.at(bar, false), TEXTS.text("moves.press")));
    }

    private Bar bar(Tornado.Bar bar, boolean isLow, Setting setting, Outcome.Value at) {
        return new Bar(
                isLow ? LOW : HIGH,
                Role.PROJECTED,
                isLow,
                isDashed(bar),
                moves.tornado().working().orElseThrow().number(),
                at.number(),
                TEXTS.text("moves.end", WhatMoves.input(bar.key(), setting), OutcomeText.number(moves.outcome(), at)));
    }

    /** Where some inputs carry a range and others none, these are told apart by their outline. */
    private boolean isDashed(Tornado.Bar bar) {
        return !bar.isRange() && moves.basis() == Basis.MIXED;
    }

    private DoubleStream outcomes() {
        return Stream.concat(
                        moves.tornado().working().stream(),
                        moves.tornado().bars().stream()
                                .flatMap(bar -> Stream.of(bar.low(), bar.high()))
                                .flatMap(setting -> setting.outcome().stream()))
                .mapToDouble(Outcome.Value::number);
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        if (!moves.tornado().bars().isEmpty()) {
            entries.addAll(List.of(entry(LOW), entry(HIGH)));
        }
        if (moves.tornado().bars().stream().anyMatch(this::isDashed)) {
            entries.add(new LegendEntry(
                    "",
                    new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, Dash.PROJECTION, false, false),
                    TEXTS.text("moves.legend.tenth")));
        }
        return entries;
    }

    private static LegendEntry entry(String key) {
        return new LegendEntry(
                key,
                new LegendSymbol(Role.PROJECTED, null, Fill.SOLID, null, true, key.equals(LOW)),
                TEXTS.text("moves.legend." + key));
    }
}
