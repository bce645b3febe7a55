package dev.bilateral.dataset.index;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.dataset.ledger.LedgerSort;
import dev.bilateral.dataset.ledger.RefersTo;
import dev.bilateral.dataset.query.DatasetQuery;
import dev.bilateral.dataset.query.LedgerQuery;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The ledger over what the database holds. */
@Service
class StoredLedger implements Ledger {

    private final DatasetService datasets;
    private final DatasetQuery contents;
    private final LedgerQuery query;
    private final LedgerIndexer indexer;
    private final SegmentCache columns = new SegmentCache();
    private final Recent<DatasetVersion, EditionIndex> editions = new Recent<>(EDITIONS);
    private final Recent<Question, Found> answers = new Recent<>(ANSWERS);
    private final Counting counting = new Counting();

    /** Series and sources of so many editions are held. */
    private static final int EDITIONS = 40;
    /** Each holds a bit per row, and where it is sorted four bytes. */
    private static final int ANSWERS = 8;

    StoredLedger(DatasetService datasets, DatasetQuery contents, LedgerQuery query, LedgerIndexer indexer) {
        this.datasets = datasets;
        this.contents = contents;
        this.query = query;
        this.indexer = indexer;
    }

    @Override
    public LedgerRows search(Pins pins, LedgerFilter filter, List<LedgerSort> sort) {
        return answers.get(new Question(pins, filter, sort), question -> answer(pins, filter, sort));
    }

    @Override
    public List<LedgerRow> history(ObservationRef observation) {
        return datasets.find(observation.dataset()).stream()
                .flatMap(dataset -> dataset.versions().stream())
                .flatMap(version -> named(version, List.of(observation.observation())))
                .toList();
    }

    @Override
    public List<LedgerRow> named(Pins pins, Collection<ObservationRef> observations) {
        Map<DatasetId, List<String>> ids = observations.stream()
                .collect(Collectors.groupingBy(
                        ObservationRef::dataset, Collectors.mapping(ObservationRef::observation, Collectors.toList())));
        return versions(pins)
                .filter(version -> ids.containsKey(version.dataset()))
                .flatMap(version -> named(version, ids.getOrDefault(version.dataset(), List.of())))
                .toList();
    }

    @Override
    public List<Series> series(DatasetVersion version) {
        return edition(version).series();
    }

    @Override
    public List<RefersTo> refersTo(DatasetVersion version, String series, int most) {
        return query.refersTo(version.dataset(), version.id(), series, most);
    }

    @Override
    public List<Source> sources(DatasetVersion version) {
        return edition(version).sources();
    }

    /**
     * Reads what filters look at, so that the first who asks does not wait for it.
     *
     * @param goOn called now and then; may throw
     */
    void warm(DatasetVersion version, Runnable goOn) {
        indexer.index(version, goOn);
        EditionIndex edition = edition(version);
        for (IndexColumn column : IndexColumn.OF_FILTERS) {
            for (int segment = 0; segment < edition.segments(); segment++) {
                goOn.run();
                edition.column(column, segment);
            }
        }
    }

    @PreDestroy
    void close() {
        counting.close();
    }

    private Found answer(Pins pins, LedgerFilter filter, List<LedgerSort> sort) {
        List<EditionFilter> filters = versions(pins)
                .filter(version -> filter.dataset() == null || filter.dataset().equals(version.dataset()))
                .flatMap(version -> EditionFilter.of(filter, indexed(version)).stream())
                .toList();
        return new Found(filters, sort, counting);
    }

    private Stream<DatasetVersion> versions(Pins pins) {
        return pins.versions().entrySet().stream()
                .flatMap(pin -> datasets.find(pin.getKey()).stream()
                        .flatMap(dataset -> dataset.versions().stream())
                        .filter(version -> version.id().equals(pin.getValue())));
    }

    private EditionIndex indexed(DatasetVersion version) {
        indexer.index(version, () -> {});
        return edition(version);
    }

    private EditionIndex edition(DatasetVersion version) {
        return editions.get(
                version,
                v -> new EditionIndex(
                        v,
                        contents.series(v.dataset(), v.id()),
                        contents.sources(v.dataset(), v.id()),
                        query,
                        columns));
    }

    private Stream<LedgerRow> named(DatasetVersion version, List<String> ids) {
        return edition(version).named(ids).stream().map(o -> new LedgerRow(version, o));
    }

    private record Question(Pins pins, LedgerFilter filter, List<LedgerSort> sort) {
        private Question {
            sort = List.copyOf(sort);
        }
    }
}
