package dev.bilateral.workbench.disagreements;

import dev.bilateral.common.Flag;
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
import dev.bilateral.workbench.disagreements.Found.Listed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks through an edition series by series, of which one is held at a time, without the texts of its rows. */
final class EditionDisagreements {

    private final DatasetVersion version;
    private final List<Listed> disagreements = new ArrayList<>();
    private final Set<List<String>> utterances = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    private EditionDisagreements(DatasetVersion version) {
        this.version = version;
    }

    static Found of(DatasetVersion version, Ledger ledger) {
        EditionDisagreements found = new EditionDisagreements(version);
        Pins only = Pins.of(new TreeMap<>(Map.of(version.dataset(), version.id())));
        for (Series series : ledger.series(version)) {
            Subject any = new Subject(version.dataset(), series.id(), null, "");
            Disagreements.among(compared(ledger.search(only, any.ofSeries(), List.of())))
                    .forEach(found::add);
        }
        return new Found(version, found.disagreements, found.utterances, found.documents);
    }

    private void add(Disagreement disagreement) {
        List<Observation> rows = disagreement.observations();
        utterances.addAll(Statements.utterances(rows));
        rows.forEach(o -> documents.add(o.source().id()));
        disagreements.add(new Listed(
                Subject.of(version.dataset(), disagreement),
                rows.getFirst(),
                disagreement.count(),
                Statements.of(rows).documents(),
                Disagreements.gaps(disagreement, Listed.MOST_GAPS)));
    }

    private static List<Observation> compared(LedgerRows rows) {
        return DrawnRows.each(rows)
                .map(LedgerRow::observation)
                .filter(o -> o.stated() != null && (o.flag() == Flag.NONE || o.flag() == Flag.REFERENCE))
                .map(EditionDisagreements::withoutTexts)
                .toList();
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
