package dev.bilateral.workbench.ledger;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the rows of some editions can be filtered by. */
@Component
public class FilterOptions {

    /** More than these no list is for: of so many, one is found by words, or given in the address. */
    private static final int MOST = 1_000;

    private final DatasetService datasets;
    private final Ledger ledger;

    FilterOptions(DatasetService datasets, Ledger ledger) {
        this.datasets = datasets;
        this.ledger = ledger;
    }

    List<Option> datasets(Pins pins) {
        return versions(pins, LedgerFilter.NONE)
                .map(version -> new Option(version.dataset().value(), version.title()))
                .toList();
    }

    /** Those of the dataset that is asked for, else of all, by title. */
    public List<Option> series(Pins pins, LedgerFilter filter) {
        return options(
                versions(pins, filter)
                        .flatMap(version -> ledger.series(version).stream())
                        .map(FilterOptions::option),
                filter.series());
    }

    /** Those of the dataset that is asked for, else of all, by title. */
    List<Option> sources(Pins pins, LedgerFilter filter) {
        return options(
                versions(pins, filter)
                        .flatMap(version -> ledger.sources(version).stream())
                        .map(FilterOptions::option),
                filter.source());
    }

    private Stream<DatasetVersion> versions(Pins pins, LedgerFilter filter) {
        DatasetId only = filter.dataset();
        return pins.versions().entrySet().stream()
                .filter(pin -> only == null || only.equals(pin.getKey()))
                .flatMap(pin -> datasets.find(pin.getKey()).stream()
                        .flatMap(dataset -> dataset.versions().stream())
                        .filter(version -> version.id().equals(pin.getValue())));
    }

    /** The one asked for is always among them. */
    private static List<Option> options(Stream<Option> all, String chosen) {
        List<Option> sorted = all.distinct()
                .sorted(Comparator.comparing(option -> option.label().toLowerCase(Locale.ROOT)))
                .toList();
        List<Option> shown = sorted.stream().limit(MOST).toList();
        boolean isThere = chosen.isEmpty()
                || shown.stream().anyMatch(option -> option.name().equals(chosen));
        return isThere
                ? shown
                : Stream.concat(Stream.of(new Option(chosen, chosen)), shown.stream())
                        .toList();
    }

    private static Option option(Series series) {
        return new Option(series.id(), series.title().isEmpty() ? series.id() : series.title());
    }

    private static Option option(Source source) {
        String published = source.published() == null ? "" : ", " + Text.date(source.published());
        String publisher = source.title().isEmpty() || source.publisher().isEmpty() ? "" : ", " + source.publisher();
        return new Option(source.id(), source.name() + publisher + published);
    }
}
