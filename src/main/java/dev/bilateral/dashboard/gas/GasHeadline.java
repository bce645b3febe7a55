package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.ChartSpec.Gutter;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.Finding;
import dev.bilateral.figure.Headline;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.GasUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figure on the overview's card: the numbers of one founding document, and what others say. */
record GasHeadline(GasReading gas) {

    private static final Messages TEXTS = Messages.of(GasHeadline.class);
    /** As wide as on the figure's own screen, where the same marks stand in it. */
    private static final int GUTTER = 120;

    Headline headline() {
        return new Headline(number(), context(), scenario(), micro(), new GasStatus(gas).sentences());
    }

    /** What one document says of both volumes, beside what others say. */
    List<Finding> findings() {
        List<Observation> others = SharedNumber.mostStated(gas.claims().ceilings())
                .map(SharedNumber::observations)
                .orElse(List.of());
        return quotedCeiling()
                .map(ceiling -> Finding.of(
                        TEXTS.text("finding", number(), context()),
                        Stream.concat(Stream.of(ceiling), others.stream()).toList()))
                .stream()
                .toList();
    }

    private String number() {
        Optional<Observation> ceiling = quotedCeiling();
        return ceiling.flatMap(this::initialOfTheSame)
                .map(initial ->
                        TEXTS.text("headline.both", StatedText.number(initial), wrapping(ceiling.orElseThrow())))
                .or(() -> ceiling.map(GasHeadline::wrapping))
                .orElseGet(() -> TEXTS.text("headline.none"));
    }

    /** Hedge, number and the unit's first word in one run; the rest of the unit may go to the next line of a card. */
    private static String wrapping(Observation o) {
        return StatedText.number(o) + "\u00a0" + Text.unit(o.unit());
    }

    /** The ceiling of a document that states a first volume too; of a founding one if there is one. */
    private Optional<Observation> quotedCeiling() {
        List<Observation> both = gas.claims().ceilings().stream()
                .filter(o -> initialOfTheSame(o).isPresent())
                .toList();
        return both.stream()
                .filter(o -> o.source().isFounding())
                .findFirst()
                .or(() -> both.stream().findFirst())
                .or(() -> gas.claims().ceilings().stream().findFirst());
    }

    private Optional<Observation> initialOfTheSame(Observation ceiling) {
        return gas.claims().undatedInitial().stream()
                .filter(o -> o.source().equals(ceiling.source()))
                .findFirst();
    }

    private String context() {
        String quoted = quotedCeiling().map(o -> o.source().id()).orElse("");
        Optional<String> others = SharedNumber.mostStated(gas.claims().ceilings().stream()
                        .filter(o -> !o.source().id().equals(quoted))
                        .toList())
                .map(SharedNumber::asMostlyHedged);
        String said = others.map(other -> TEXTS.text("headline.others", other)).orElse("");
        String noYear = new GasTexts(gas).ceilingsAreUndated() ? TEXTS.text("headline.noYear") : "";
        return said.isEmpty() || noYear.isEmpty() ? said + noYear : TEXTS.text("headline.context", said, noYear);
    }

    private String scenario() {
        GasRun run = gas.run();
        String key = run.deliversNothing() ? "nothing" : run.isFlat() ? "flat" : "ramp";
        return TEXTS.text(
                        "headline.scenario." + key,
                        Text.withUnit(Text.volume(run.plateau()), "bcm/yr"),
                        run.isFlat() ? run.firstYear() : run.plateauYear())
                + new GasSpreads(gas).beside();
    }

    private TimeChart micro() {
        ProjectedLines planned =
                new ProjectedLines("planned", gas, "year", "planned_bcm", Text::volume, Text.unit("bcm/yr"));
        List<PlotItem> items = new ArrayList<>(planned.items(false));
        List<Mark> marks = new ArrayList<>();
        GasMarks undated = new GasMarks(GasUnit.STATED);
        marks.addAll(undated.of(gas.claims().undatedInitial()));
        marks.addAll(undated.of(gas.claims().ceilings()));
        gas.claims().announcedStarts().forEach(o -> marks.add(undated.announced(o)));
        marks.addAll(undated.of(gas.claims().delivered()));
        items.add(new PlotItem.Marks(marks.stream().map(m -> m.labelled("")).toList()));
        XAxis years = new XAxis(
                "",
                gas.tables().inputs().integer(AssumptionKey.HORIZON_FIRST_YEAR),
                gas.tables().inputs().integer(AssumptionKey.HORIZON_LAST_YEAR));
        double highest = gas.run().highest();
        for (SharedNumber ceiling : SharedNumber.of(gas.claims().ceilings())) {
            highest = StrictMath.max(highest, ceiling.number());
        }
        Plot plot = new Plot("gas-micro", "", ValueAxis.upTo(highest, "", Text.unit("bcm/yr")), 96, 96, items);
        return new TimeChart(
                number(),
                new GasSummary(gas).text(),
                years,
                new Gutter("", GUTTER, GUTTER),
                List.of(plot),
                List.of(),
                true,
                false);
    }
}
