package dev.bilateral.dashboard.trade;

import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureTables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the charts leave out, in one line each: totals before the first year, growth where no total is stated. */
record TradeLines(FigureTables tables, XAxis years) {

    private static final Messages TEXTS = Messages.of(TradeLines.class);

    List<String> lines() {
        return Stream.of(growth(), earlier()).flatMap(Optional::stream).toList();
    }

    private Optional<String> growth() {
        TradeRows rows = new TradeRows(tables);
        int newestTotal = rows.latestYear(TradeSeries.TURNOVER).orElse(0);
        List<Observation> later = rows.stated(TradeSeries.GROWTH).stream()
                .filter(o -> o.period() != null && o.period().end().getYear() > newestTotal)
                .toList();
        return later.stream()
                .flatMap(o -> Optional.ofNullable(o.period()).stream())
                .map(period -> period.end().getYear())
                .max(Integer::compare)
                .map(year -> TEXTS.text("growth", year, list(ofYear(later, year), "growth.item")));
    }

    private Optional<String> earlier() {
        List<Observation> before = new TradeRows(tables)
                .stated(TradeSeries.TURNOVER).stream()
                        .filter(o -> o.period() != null && o.period().end().getYear() < years.min())
                        .toList();
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(TEXTS.text("earlier", years.min(), list(before, "earlier.item")));
    }

    private static String list(List<Observation> observations, String key) {
        return Text.list(observations.stream()
                .map(o -> TEXTS.text(key, StatedText.quantity(o), StatedText.refersTo(o), o.who()))
                .toList());
    }

    private static List<Observation> ofYear(List<Observation> observations, int year) {
        return observations.stream()
                .filter(o -> o.period() != null && o.period().end().getYear() == year)
                .toList();
    }
}
