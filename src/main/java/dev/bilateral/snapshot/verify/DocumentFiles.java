package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Editions;
import dev.bilateral.snapshot.frozen.SourceTable;
import dev.bilateral.snapshot.verify.Condition.Edited;
import dev.bilateral.snapshot.verify.Condition.Resaved;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.snapshot.verify.csv.TableChanges;
import dev.bilateral.table.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Looks up documents again: each row names its dataset and version. Whether rows are missing, such a file can't tell. */
@Component
class DocumentFiles {

    private final DatasetService datasets;
    private final DatasetContents contents;

    DocumentFiles(DatasetService datasets, DatasetContents contents) {
        this.datasets = datasets;
        this.contents = contents;
    }

    /** @return empty where the table holds no documents as a snapshot holds them */
    Optional<Checked> check(LoneTable file) {
        List<String> header = SourceTable.COLUMNS.stream().map(Column::name).toList();
        if (!file.resembles(header)
                || (!file.table().header().contains("dataset")
                        && !file.table().header().contains("version"))) {
            return Optional.empty();
        }
        Edition[] editions = editions(file, header);
        if (editions.length == 0) {
            return Optional.of(Checked.not(file.path(), MESSAGES.text("observations.noEdition")));
        }
        Condition condition = file.comparedWith(TableBytes.of(SourceTable.all(Editions.of(editions)), "dataset", "id")
                .table());
        List<Origin> origins = Editions.of(editions).editions().values().stream()
                .map(edition -> Origin.of(Kind.SOURCES, edition.version()))
                .toList();
        return Optional.of(new Checked(
                origins,
                List.of(new FileCheck(file.path(), withoutRemoved(condition))),
                List.of(MESSAGES.text("sources.perhapsMore"))));
    }

    private Edition[] editions(LoneTable file, List<String> header) {
        List<String> names = file.column(header, "dataset");
        List<String> versions = file.column(header, "version");
        List<String> pairs = IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + ":" + versions.get(i))
                .toList();
        // the most frequent version of each dataset comes last, and so counts
        return LoneTable.byFrequency(pairs).reversed().stream()
                .flatMap(pair -> edition(pair).stream())
                .toArray(Edition[]::new);
    }

    /** Of which nothing but its documents is read, however long it is. */
    private Optional<Edition> edition(String pair) {
        int colon = pair.indexOf(':');
        String dataset = pair.substring(0, colon);
        Optional<DatasetVersionId> version = DatasetVersionId.parse(pair.substring(colon + 1));
        return DatasetId.isValid(dataset) && version.isPresent()
                ? datasets.find(new DatasetId(dataset), version.get())
                        .map(found ->
                                new Edition(found, List.of(), List.of(), contents.sources(found.dataset(), found.id())))
                : Optional.empty();
    }

    private static Condition withoutRemoved(Condition condition) {
        if (!(condition instanceof Edited edited)) {
            return condition;
        }
        TableChanges kept = edited.changes().withoutRemovedRows();
        return !kept.isSameInValues()
                ? new Edited(kept)
                : kept.forms().isEmpty() ? new Condition.Same() : new Resaved(kept.forms(), kept.lost());
    }
}
