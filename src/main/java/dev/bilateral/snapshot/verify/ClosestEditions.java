package dev.bilateral.snapshot.verify;

import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.snapshot.verify.csv.ExpectedTable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Compares a table of a dataset, as it is published, with the editions that are here. Nothing in it says of which it is,
 * so the closest counts; where it is unlike that too, it may be edited, or of an edition that is not here.
 */
@Component
class ClosestEditions {

    /** Of one dataset, the newest. Each is read and compared whole. */
    private static final int MOST_EDITIONS = 20;

    private final DatasetService datasets;
    private final DatasetContents contents;

    ClosestEditions(DatasetService datasets, DatasetContents contents) {
        this.datasets = datasets;
        this.contents = contents;
    }

    /** @return empty where no dataset has half of its rows */
    Optional<Checked> check(LoneTable file) {
        return datasets.datasets().stream()
                .flatMap(dataset -> newest(dataset).limit(1))
                .flatMap(version -> tables(version, file))
                .filter(table -> table.known() > 0)
                .max(Comparator.comparingInt(Candidate::known))
                .filter(closest -> closest.known() * 2 >= file.table().rows().size())
                .flatMap(closest -> datasets.find(closest.version().dataset()))
                .flatMap(dataset -> newest(dataset)
                        .limit(MOST_EDITIONS)
                        .flatMap(version -> tables(version, file))
                        .map(table -> table.check(file))
                        .min(Comparator.comparingInt(Checked::size)));
    }

    private static Stream<DatasetVersion> newest(Dataset dataset) {
        return dataset.versions().stream()
                .filter(LongVersions::areShort)
                .sorted(Comparator.comparing(DatasetVersion::id).reversed());
    }

    private Stream<Candidate> tables(DatasetVersion version, LoneTable file) {
        List<PackageFile> files = contents.files(version.dataset(), version.id());
        return files.stream()
                .filter(made -> made.path().endsWith(".csv"))
                .map(made -> ExpectedTable.of(made.content(), ArchiveComparison.key(files, made.path())))
                .filter(made -> !made.key().isEmpty())
                .filter(made -> file.resembles(made.header()))
                .map(made -> new Candidate(version, made, known(made, file)));
    }

    /** How many rows of the file have a name that is known. */
    private static int known(ExpectedTable made, LoneTable file) {
        String key = made.key().getFirst();
        int place = made.header().indexOf(key);
        Set<String> names = new HashSet<>();
        made.rows().forEach(row -> names.add(row.get(place)));
        return (int)
                file.column(made.header(), key).stream().filter(names::contains).count();
    }

    /** @param known how many rows of the file have a name that this one knows */
    private record Candidate(DatasetVersion version, ExpectedTable table, int known) {

        Checked check(LoneTable file) {
            Condition condition = file.comparedWith(table);
            return Checked.of(
                    Origin.of(Kind.DATASET, version),
                    file.path(),
                    condition instanceof Condition.Edited edited
                            ? new Condition.Different(edited.changes())
                            : condition,
                    List.of());
        }
    }
}
