package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.Dash;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Threshold;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.MarkDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What existing pipes could carry, as hairlines: one per link and number. */
record LinkThresholds(GasReading gas) {

    private static final String KEY = "link";
    private static final Messages TEXTS = Messages.of(LinkThresholds.class);

    List<PlotItem> items() {
        List<PlotItem> items = new ArrayList<>();
        bySeries().forEach((series, rows) -> SharedNumber.of(rows).forEach(shared -> items.addAll(lines(shared))));
        return items;
    }

    List<LegendEntry> legend() {
        return bySeries().isEmpty()
                ? List.of()
                : List.of(ProjectedLines.legend(KEY, Role.OBSERVED, Dash.THRESHOLD, TEXTS.text("legend.link")));
    }

    private Map<String, List<Observation>> bySeries() {
        return gas.claims().links().stream()
                .collect(Collectors.groupingBy(o -> o.series().id(), LinkedHashMap::new, Collectors.toList()));
    }

    /** A range is two lines, of which the upper one carries the words. */
    private List<Threshold> lines(SharedNumber shared) {
        Observation first = shared.observations().getFirst();
        Stated stated = first.stated();
        String label = TEXTS.text(
                "link.label",
                gas.unit().isNative() ? shared.underAllHedges() : Text.withUnit(shared.underAllHedges(), first.unit()),
                lowered(first.series().title()));
        List<String> details = shared.observations().stream()
                .flatMap(o -> MarkDetails.of(o).stream())
                .toList();
        if (stated != null && stated.lower() != null && stated.upper() != null) {
            return List.of(
                    line(first, first.id() + ".lower", stated.lower().number(), "", details),
                    line(first, first.id(), stated.upper().number(), label, details));
        }
        return List.of(line(first, first.id(), shared.number(), label, details));
    }

    private Threshold line(Observation o, String id, double bcm, String label, List<String> details) {
        return new Threshold(id, KEY, gas.conversion(o).of(bcm), label, details);
    }

    private static String lowered(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
