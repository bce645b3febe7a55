package dev.bilateral.dashboard.settlement;

import dev.bilateral.chart.ChartSpec.Gutter;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Interval;
import dev.bilateral.chart.PlotItem.Marks;
import dev.bilateral.chart.PlotItem.Zone;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.Finding;
import dev.bilateral.figure.Headline;
import dev.bilateral.figure.MarkOf;
import dev.bilateral.model.AssumptionKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The overview's card, and settlement's half of the sentence that it shares with trade. */
record SettlementHeadline(FigureTables tables) {

    private static final Messages TEXTS = Messages.of(SettlementHeadline.class);
    /** The context line names so many other shares. */
    private static final int OTHERS = 2;
    /** Most shares name no period: as wide as to let their stems, which run to 100 %, stand beside one another. */
    private static final int GUTTER = 128;

    Headline headline() {
        return new Headline(
                number(), context(), scenario(), micro(), status().stream().toList());
    }

    private String number() {
        return rows().founding()
                .or(() -> rows().stated(ShareGroup.ALL).stream().findFirst())
                .map(o -> o.period() == null
                        ? StatedText.plainQuantity(o)
                        : TEXTS.text("headline.number", StatedText.plainQuantity(o), StatedText.refersTo(o)))
                .orElseGet(() -> TEXTS.text("headline.none"));
    }

    /** The two newest other shares, the higher one first, and the newest on another base. */
    private String context() {
        String own = rows().founding().map(StatedText::plainQuantity).orElse("");
        List<String> others = newestDistinct(own).stream()
                .sorted(Comparator.comparingDouble(SettlementRows::anchor).reversed())
                .map(StatedText::plainQuantity)
                .toList();
        Optional<Observation> otherBase = rows().onOtherBase();
        if (others.isEmpty()) {
            return "";
        }
        return otherBase.isEmpty()
                ? TEXTS.text("headline.context", Text.list(others))
                : TEXTS.text(
                        "headline.context.otherBase",
                        String.join(", ", others),
                        StatedText.plainQuantity(otherBase.get()));
    }

    private List<Observation> newestDistinct(String own) {
        List<String> seen = new ArrayList<>(List.of(own));
        List<Observation> distinct = new ArrayList<>();
        for (Observation o : rows().stated(ShareGroup.ALL)) {
            if (o.statedOn() != null && distinct.size() < OTHERS && !seen.contains(StatedText.plainQuantity(o))) {
                seen.add(StatedText.plainQuantity(o));
                distinct.add(o);
            }
        }
        return distinct;
    }

    private String scenario() {
        int last = tables.inputs().integer(AssumptionKey.HORIZON_LAST_YEAR);
        return ScenarioPanels.SHARE
                .at(tables.projection(), last)
                .map(share -> TEXTS.text("headline.scenario", ScenarioPanels.shareText(share), last)
                        + new SettlementSpreads(tables).beside())
                .orElseGet(() -> TEXTS.text("headline.scenario.none"));
    }

    private Optional<String> status() {
        return newestOfEachSide().isEmpty()
                ? Optional.empty()
                : Optional.of(TEXTS.text("status", quantities(newestOfEachSide())));
    }

    /** What was said last, as a sentence of its own. */
    Optional<Finding> said() {
        List<Observation> newest = newestOfEachSide();
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(TEXTS.text("finding.said", attributed(newest)), newest));
    }

    /** What is said of a part of trade, which is another quantity. */
    Optional<Finding> onOtherBase() {
        return rows().onOtherBase()
                .map(o -> Finding.of(
                        TEXTS.text("finding.otherBase", SettlementRows.withBase(o), o.who(), StatedText.refersTo(o)),
                        List.of(o)));
    }

    /** How far apart the shares are, for editions that know of no other base. */
    Optional<Finding> spread() {
        List<Observation> all = rows().stated(ShareGroup.ALL);
        Comparator<Observation> byNumber = Comparator.comparingDouble(SettlementRows::anchor);
        Optional<Observation> lowest = all.stream().min(byNumber);
        Optional<Observation> highest = all.stream().max(byNumber);
        return lowest.flatMap(low -> highest.map(high -> Finding.of(
                TEXTS.text("finding.spread", StatedText.plainQuantity(low), StatedText.plainQuantity(high)),
                List.of(low, high))));
    }

    /** Each with who said it, and when: a reader must not take a newsletter for a government. */
    private static String attributed(List<Observation> observations) {
        return Text.list(observations.stream()
                .map(o -> TEXTS.text(
                        "finding.said.one",
                        StatedText.plainQuantity(o),
                        o.who(),
                        Text.date(Objects.requireNonNull(o.statedOn()))))
                .toList());
    }

    private static String quantities(List<Observation> observations) {
        return Text.list(observations.stream().map(StatedText::plainQuantity).toList());
    }

    private List<Observation> newestOfEachSide() {
        return Sides.firstOfEach(rows().stated(ShareGroup.ALL).stream()
                        .filter(o -> o.statedOn() != null)
                        .toList())
                .stream()
                .sorted(Observation.NEWEST_FIRST)
                .toList();
    }

    /** Marks by the year that they refer to, and in the gutter, before the scenario's share. */
    private TimeChart micro() {
        List<Observation> shown = rows().shown(ShareGroup.ALL);
        List<PlotItem> items = new ArrayList<>();
        var share = ScenarioPanels.SHARE.points(tables.projection());
        if (!share.isEmpty()) {
            items.add(new Zone(share.getFirst().x() - 0.5, ""));
            items.add(new Interval("share", "", Role.PROJECTED, false, share, ""));
        }
        items.add(new Marks(shown.stream()
                .map(o -> MarkOf.asStated().inTime(o).labelled(""))
                .toList()));
        int first = shown.stream()
                .flatMap(o -> o.calendarYear().stream())
                .min(Comparator.naturalOrder())
                .orElse(tables.inputs().integer(AssumptionKey.HORIZON_FIRST_YEAR));
        return new TimeChart(
                SettlementTitles.title(tables),
                FigureWords.summary(tables, shown),
                new XAxis(
                        "",
                        Math.min(first, tables.inputs().integer(AssumptionKey.HORIZON_FIRST_YEAR)),
                        tables.inputs().integer(AssumptionKey.HORIZON_LAST_YEAR)),
                new Gutter("", GUTTER, GUTTER),
                List.of(new Plot("share", "", ShareStrips.axis(), 96, 96, items)),
                List.of(),
                true,
                false);
    }

    private SettlementRows rows() {
        return new SettlementRows(tables);
    }
}
