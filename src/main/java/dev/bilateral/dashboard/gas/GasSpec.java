package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.BandItems;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureSpec.Panel;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.model.AssumptionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figure for one choice of what to show. */
record GasSpec(GasReading gas) {

    private static final Messages TEXTS = Messages.of(GasSpec.class);

    FigureSpec spec() {
        if (GasSwitches.isCumulative(gas.tables().state())) {
            return cumulative();
        }
        return GasSwitches.isAgainstOthers(gas.tables().state()) ? againstOthers() : annual();
    }

    private FigureSpec annual() {
        GasTexts texts = new GasTexts(gas);
        List<Panel> panels = new ArrayList<>();
        panels.add(new Panel("annual", "", "", new AnnualChart(gas).chart(texts.annualTitle()), annualNote(), false));
        if (gas.tables().inputs().optionalNumber(AssumptionKey.GAS_PRICE).isPresent()) {
            String title = texts.valueTitle();
            panels.add(new Panel(
                    "gas-value",
                    title,
                    TEXTS.text("value.subtitle") + texts.valueSpread(),
                    new CumulativeChart(gas).value(title),
                    "",
                    false));
        }
        return spec(texts.annualTitle(), texts.annualSubtitle(), panels);
    }

    /** Where a band is drawn of one volume and there is another of the other. */
    private String annualNote() {
        boolean isOfBoth = !DeliveredLine.bands(gas).isEmpty()
                && !BandItems.of(gas.tables(), gas.unit().column("planned_bcm")).isEmpty();
        return TEXTS.text("annual.note") + (isOfBoth ? TEXTS.text("annual.note.bands") : "") + latePhases();
    }

    /** Phases that begin after the horizon in view, told where they would else be missed. */
    private String latePhases() {
        return gas.tables().warnings().stream()
                .filter(warning -> warning.key() == AssumptionKey.GAS_PHASES)
                .map(warning -> " " + warning.message())
                .collect(Collectors.joining());
    }

    private String bandNote() {
        return gas.tables().extra(RampDraws.SHARES).isPresent() ? TEXTS.text("reference.note.bands") : "";
    }

    private FigureSpec cumulative() {
        GasTexts texts = new GasTexts(gas);
        String title = texts.cumulativeTitle();
        String note = gas.unit().sum().isEmpty() ? TEXTS.text("cumulative.note.average") : "";
        String notes = (note + latePhases()).strip();
        Panel panel = new Panel("cumulative", "", "", new CumulativeChart(gas).delivered(title), notes, false);
        return spec(title, texts.cumulativeSubtitle(), List.of(panel));
    }

    private FigureSpec againstOthers() {
        GasTexts texts = new GasTexts(gas);
        String title = texts.referenceTitle(gas.pipelines());
        ReferenceChart chart = new ReferenceChart(gas, gas.pipelines());
        Panel panel = new Panel(
                "reference",
                "",
                "",
                chart.chart(title),
                TEXTS.text("reference.note") + bandNote() + chart.beyond(),
                false);
        return spec(title, texts.referenceSubtitle(), List.of(panel));
    }

    private FigureSpec spec(String title, String subtitle, List<Panel> panels) {
        return new FigureSpec(
                title,
                FigureWords.withEdits(subtitle, gas.tables()),
                panels,
                new GasLines(gas).all(gas.pipelines()),
                FigureWords.footnote(gas.tables(), TEXTS.text("coverage", new GasSummary(gas).basis())));
    }
}
