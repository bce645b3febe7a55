package dev.bilateral.dashboard.context;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.StateReading;
import dev.bilateral.figure.dates.LinkCount;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.snapshot.frozen.Freezable;
import dev.bilateral.snapshot.frozen.FrozenReading;
import dev.bilateral.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The context as something that can be frozen: it hangs on editions, and on
 * what stewards linked to stated dates; no scenario has a part in it. */
@Component
class FreezableContext implements Freezable {

    /** Each is computed for every file of observations that is checked. */
    private static final int MOST_EARLIER = 30;

    private static final Messages TEXTS = Messages.of(FreezableContext.class);

    private final DatasetService datasets;
    private final StatedDates dates;
    private final FigureStates states;

    FreezableContext(DatasetService datasets, StatedDates dates, FigureStates states) {
        this.dates = dates;
        this.datasets = datasets;
        this.states = states;
    }

    @Override
    public String id() {
        return "context";
    }

    @Override
    public String title() {
        return TEXTS.text("page.title");
    }

    @Override
    public FrozenReading read(String path, Map<String, List<String>> parameters) {
        Map<String, List<String>> rest = new LinkedHashMap<>(parameters);
        int links = LinkCount.take(rest, dates.entries());
        if (rest.containsKey(LinkCount.PARAMETER)) {
            return FrozenReading.not(TEXTS.text("frozen.noLinks"));
        }
        StateReading reading = states.read(rest);
        return reading.isClean() && reading.state().isPresent()
                ? FrozenReading.of(() -> of(reading.state().get().pins(), links))
                : FrozenReading.not(
                        reading.problems().stream().map(StateProblem::message).collect(Collectors.joining(" ")));
    }

    /**
     * @param links how many entries on links of stated dates count
     * @throws dev.bilateral.dataset.NothingPinned where a dataset that is needed begins later
     */
    FrozenContext of(Pins pins, int links) {
        List<StatedDate> stated = dates.of(pins, links);
        Editions editions = Editions.of(datasets, pins, ContextPage.datasets(stated));
        return new FrozenContext(this, pins, links, editions, ContextPage.of(editions, stated));
    }

    /** The rows that the screen gave as a file when fewer entries counted: a file does not tell how many did. */
    List<Table> earlierFiles(Pins pins, int links) {
        return IntStream.range(Math.max(0, links - MOST_EARLIER), links)
                .mapToObj(earlier -> of(pins, earlier).observationTable())
                .toList();
    }
}
