package dev.bilateral.workbench.disagreements;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Sha256;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Disagreement;
import dev.bilateral.dataset.Disagreements;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Statements;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.dataset.ledger.LedgerSort;
import dev.bilateral.workbench.disagreements.Found.Listed;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks through an edition series by series and of each period by period, of which one is held at a time, without the
 * texts of its rows.
 */
final class EditionDisagreements {

    /** More statements on one period of one series nobody could compare; they take some 60 MB here. */
    static final int MOST_ROWS = 100_000;
    /** More nobody reads on a page; all are counted. */
    static final int MOST_LISTED = 2_000;

    private static final List<LedgerSort> BY_PERIOD = List.of(
            new LedgerSort(LedgerSort.Key.PERIOD_START, false), new LedgerSort(LedgerSort.Key.PERIOD_END, false));

    private final DatasetVersion version;
    private final int mostRows;
    private int count;
    private final List<Listed> disagreements = new ArrayList<>();
    private final List<Observation> passedOver = new ArrayList<>();
    private final Set<Long> utterances = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    /** Rows of one period, one after the other. */
    private final List<Observation> held = new ArrayList<>();

    private EditionDisagreements(DatasetVersion version, int mostRows) {
        this.version = version;
        this.mostRows = mostRows;
    }

    /** @param goOn called now and then; may throw */
    static Found of(DatasetVersion version, Ledger ledger, Runnable goOn) {
        return of(version, ledger, goOn, MOST_ROWS);
    }

    static Found of(DatasetVersion version, Ledger ledger, Runnable goOn, int mostRows) {
        EditionDisagreements found = new EditionDisagreements(version, mostRows);
        Pins only = Pins.of(new TreeMap<>(Map.of(version.dataset(), version.id())));
        for (Series series : ledger.series(version)) {
            Subject any = new Subject(version.dataset(), series.id(), null, "");
            compared(ledger.search(only, any.ofSeries(), BY_PERIOD)).forEach(row -> {
                goOn.run();
                found.hold(row);
            });
            found.compareHeld();
        }
        return new Found(
                version, found.count, found.disagreements, found.passedOver, found.utterances, found.documents);
    }

    private void hold(Observation row) {
        if (!held.isEmpty() && !Objects.equals(held.getFirst().period(), row.period())) {
            compareHeld();
        }
        if (held.size() <= mostRows) {
            held.add(row);
        }
    }

    private void compareHeld() {
        if (held.size() > mostRows) {
            passedOver.add(held.getFirst());
        } else {
            Disagreements.among(held).forEach(this::add);
        }
        held.clear();
    }

    private void add(Disagreement disagreement) {
        List<Observation> rows = disagreement.observations();
        Statements.utterances(rows).forEach(one -> utterances.add(mark(one)));
        rows.forEach(o -> documents.add(o.source().id()));
        count++;
        if (disagreements.size() < MOST_LISTED) {
            disagreements.add(new Listed(
                    Subject.of(version.dataset(), disagreement),
                    rows.getFirst(),
                    disagreement.count(),
                    Statements.of(rows).documents(),
                    Disagreements.gaps(disagreement, Listed.MOST_GAPS)));
        }
    }

    /** Sixty-four bits of a hash tell a million of them apart. */
    private static long mark(List<String> utterance) {
        return ByteBuffer.wrap(Sha256.of(String.join("\n", utterance))).getLong();
    }

    private static Stream<Observation> compared(LedgerRows rows) {
        return DrawnRows.each(rows)
                .map(LedgerRow::observation)
                .filter(o -> o.stated() != null && (o.flag() == Flag.NONE || o.flag() == Flag.REFERENCE))
                .map(EditionDisagreements::withoutTexts);
    }

    /** Notes and places in documents play no part, and of a long series they would be most of what is held. */
    private static Observation withoutTexts(Observation o) {
        return new Observation(
                o.n(),
                o.id(),
                o.series(),
                o.period(),
                o.statedOn(),
                o.speaker(),
                o.base(),
                o.wording(),
                o.stated(),
                o.unit(),
                o.basis(),
                o.modality(),
                o.source(),
                "",
                o.flag(),
                "");
    }
}
