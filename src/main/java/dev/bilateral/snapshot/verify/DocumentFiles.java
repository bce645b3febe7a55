package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Editions;
import dev.bilateral.snapshot.frozen.SourceTable;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.table.Column;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up documents again: each row names its dataset and version. Whether rows are missing, such a file can't tell. */
@Component
class DocumentFiles {

    private static final List<String> HEADER =
            SourceTable.COLUMNS.stream().map(Column::name).toList();

    private final DatasetService datasets;
    private final DatasetContents contents;
    private final HeldVersions held;

    DocumentFiles(DatasetService datasets, DatasetContents contents, HeldVersions held) {
        this.datasets = datasets;
        this.contents = contents;
        this.held = held;
    }

    /** @return empty where the table holds no documents as a snapshot holds them */
    Optional<Checked> check(LoneTable file) {
        if (!file.resembles(HEADER) || !NamedEditions.areIn(file)) {
            return Optional.empty();
        }
        NamedEditions named = NamedEditions.of(file, HEADER, held, any -> true);
        return Optional.of(named.isNone() ? named.none() : check(named));
    }

    private Checked check(NamedEditions named) {
        List<Edition> editions = named.pins().versions().entrySet().stream()
                .flatMap(pin -> datasets.find(pin.getKey(), pin.getValue()).stream())
                .map(this::edition)
                .toList();
        Condition condition = named.rows()
                .comparedWith(
                        TableBytes.of(SourceTable.all(Editions.of(editions.toArray(Edition[]::new))), "dataset", "id")
                                .table());
        List<Origin> origins = editions.stream()
                .map(edition -> Origin.of(Kind.SOURCES, edition.version()))
                .toList();
        return named.told(origins, condition.withoutRemovedRows()).alsoNot(MESSAGES.text("sources.perhapsMore"));
    }

    /** Of which nothing but its documents is read, however long it is. */
    private Edition edition(DatasetVersion version) {
        return new Edition(version, List.of(), List.of(), contents.sources(version.dataset(), version.id()));
    }
}
