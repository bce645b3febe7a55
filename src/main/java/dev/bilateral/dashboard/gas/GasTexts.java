package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.pipeline.PipelineRecord;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Titles and subtitles; a clause for which the edition has nothing to say is left out. */
record GasTexts(GasReading gas) {

    private static final Messages TEXTS = Messages.of(GasTexts.class);

    String annualTitle() {
        Optional<String> initial =
                SharedNumber.mostStated(gas.claims().undatedInitial()).map(SharedNumber::underAllHedges);
        Optional<SharedNumber> ceiling = SharedNumber.mostStated(gas.claims().ceilings());
        if (initial.isEmpty() && ceiling.isEmpty()) {
            return TEXTS.text(
                    "annual.title.none", gas.tables().versions().getFirst().id());
        }
        String noYear = ceiling.filter(c -> ceilingsAreUndated())
                .map(c -> TEXTS.text("annual.title.noYear", c.printed()))
                .orElse("");
        String plans = initial.isEmpty()
                ? TEXTS.text("annual.title.ceiling", ceiling.orElseThrow().asMostlyHedged())
                : ceiling.isEmpty()
                        ? TEXTS.text("annual.title.initial", initial.get())
                        : TEXTS.text(
                                "annual.title.both",
                                initial.get(),
                                ceiling.get().asMostlyHedged());
        return plans + noYear;
    }

    String annualSubtitle() {
        GasRun run = gas.run();
        String key = run.deliversNothing() ? "nothing" : run.isFlat() ? "flat" : run.isPeaked() ? "peak" : "ramp";
        String assumed = TEXTS.text(
                "annual.subtitle." + key,
                run.scenario(),
                run.firstYear(),
                volume(run.plateau()),
                run.plateauYear(),
                volume(run.highest()));
        return assumed + new GasSpreads(gas).ramp();
    }

    /** In the unit of the title and of the fields; with the axis's own where that is another. */
    private String volume(double bcm) {
        String stated = TEXTS.text("annual.volume", Text.volume(bcm), Text.unit("bcm/yr"));
        return gas.unit().isNative()
                ? stated
                : TEXTS.text(
                        "annual.volume.converted",
                        stated,
                        new GasSummary(gas).converted(bcm, gas.unit().yearly()));
    }

    String cumulativeTitle() {
        int year = lastYear();
        OptionalDouble sum = cumulative();
        return sum.isEmpty() || sum.getAsDouble() == 0
                ? TEXTS.text("cumulative.title.none", year)
                : TEXTS.text("cumulative.title", sum(sum.getAsDouble()), year);
    }

    private String sum(double bcm) {
        String stated = TEXTS.text("annual.volume", Text.volume(bcm), Text.unit("bcm"));
        return gas.unit()
                .sum()
                .filter(unit -> !gas.unit().isNative())
                .map(unit -> TEXTS.text("annual.volume.converted", stated, new GasSummary(gas).converted(bcm, unit)))
                .orElse(stated);
    }

    String cumulativeSubtitle() {
        GasRun run = gas.run();
        OptionalDouble sum = cumulative();
        if (sum.isEmpty()) {
            return TEXTS.text("cumulative.subtitle.none", run.scenario(), run.firstYear());
        }
        String summed = TEXTS.text("cumulative.subtitle", run.firstYear(), lastYear());
        double full = run.plateau() * (lastYear() - run.firstYear() + 1);
        String share = full == 0
                ? "."
                : TEXTS.text(
                        "cumulative.share",
                        Text.withUnit(Text.rounded(sum.getAsDouble() / full * 100, 0), "percent"),
                        Text.volume(run.plateau()),
                        run.firstYear());
        return summed + share + new GasSpreads(gas).cumulative(lastYear());
    }

    String referenceTitle(List<PipelineRecord> pipelines) {
        List<PipelineRecord> reached = pipelines.stream()
                .filter(p -> p.isComplete() && p.yearsToCapacity().isPresent())
                .toList();
        List<String> others = pipelines.stream()
                .filter(p -> p.hasShares() && p.yearsToCapacity().isEmpty())
                .map(PipelineRecord::name)
                .toList();
        if (reached.isEmpty()) {
            return TEXTS.text(
                    "reference.title.none", gas.tables().versions().getLast().id());
        }
        String years = Text.list(reached.stream()
                .flatMap(p -> p.yearsToCapacity().stream())
                .map(String::valueOf)
                .toList());
        String title = TEXTS.text(
                "reference.title",
                Text.list(reached.stream().map(PipelineRecord::name).toList()),
                years);
        return others.isEmpty() ? title : title + TEXTS.text("reference.title.others", Text.list(others));
    }

    String referenceSubtitle() {
        String key = gas.run().plateau() == 0 ? "reference.subtitle.none" : "reference.subtitle";
        return TEXTS.text(key, Text.volume(gas.run().plateau()));
    }

    String valueTitle() {
        Table projection = gas.tables().projection();
        OptionalDouble value = projection.toList().stream()
                .map(row -> projection.number(row, "gas_value_usd_bn"))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .reduce((first, last) -> last);
        String price = Text.rounded(gas.tables().inputs().number(AssumptionKey.GAS_PRICE), 2);
        return value.isEmpty()
                ? TEXTS.text("value.title.none", price)
                : TEXTS.text("value.title", price, Text.fixed(value.getAsDouble(), 2), lastYear());
    }

    /** Of the year that the title of the value names. */
    String valueSpread() {
        return new GasSpreads(gas).value(lastYear());
    }

    boolean ceilingsAreUndated() {
        return gas.claims().ceilings().stream().allMatch(o -> o.period() == null);
    }

    private int lastYear() {
        return gas.tables().inputs().integer(AssumptionKey.HORIZON_LAST_YEAR);
    }

    /** What the table has in its last row. */
    private OptionalDouble cumulative() {
        Table projection = gas.tables().projection();
        return projection.number(projection.toList().getLast(), "cumulative_delivered_bcm");
    }
}
