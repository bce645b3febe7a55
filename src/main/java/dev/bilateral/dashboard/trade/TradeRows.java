package dev.bilateral.dashboard.trade;

import dev.bilateral.common.Modality;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureTables;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rows of the trade figure, as its texts and charts ask for them. */
record TradeRows(FigureTables tables) {

    /** Drawn numbers of some series that are no arithmetic of ours, the newest statement first. */
    List<Observation> stated(String... series) {
        return numbers(series).stream()
                .filter(o -> o.modality() != Modality.DERIVED)
                .sorted(Observation.NEWEST_FIRST)
                .toList();
    }

    /** Drawn numbers of some series; our own arithmetic only where the switch asks for it. In file order. */
    List<Observation> shown(String... series) {
        return numbers(series).stream()
                .filter(o -> o.modality() != Modality.DERIVED || showsDerived())
                .toList();
    }

    List<Observation> numbers(String... series) {
        return tables.drawn(series).stream().filter(o -> o.stated() != null).toList();
    }

    boolean showsDerived() {
        return tables.state().choice(TradeSwitches.DERIVED).equals(TradeSwitches.SHOW);
    }

    /** The newest calendar year for which each of some series has a statement. */
    Optional<Integer> latestYear(String... series) {
        return Arrays.stream(series)
                .map(s -> stated(s).stream()
                        .flatMap(o -> o.calendarYear().stream())
                        .toList())
                .reduce((a, b) -> a.stream().filter(b::contains).toList())
                .flatMap(years -> years.stream().max(Comparator.naturalOrder()));
    }

    List<Observation> totalsOf(int year) {
        return stated(TradeSeries.TURNOVER).stream()
                .filter(o -> o.calendarYear().filter(y -> y == year).isPresent())
                .toList();
    }

    /** What the founding documents put trade at without naming a year. */
    List<Observation> foundingUndated() {
        return stated(TradeSeries.TURNOVER).stream()
                .filter(o -> o.period() == null && o.source().isFounding())
                .toList();
    }

    static String numberList(List<Observation> observations) {
        return list(observations, StatedText::plainNumber);
    }

    static String quantityList(List<Observation> observations) {
        return list(observations, StatedText::plainQuantity);
    }

    private static String list(List<Observation> observations, Function<Observation, String> text) {
        return Text.list(observations.stream().map(text).toList());
    }
}
