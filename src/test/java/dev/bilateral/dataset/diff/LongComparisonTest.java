package dev.bilateral.dataset.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.Samples;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.dataset.store.DatasetRooms;
import dev.bilateral.persistence.OnBothDatabases;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.table.Table.Row;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is compared by marks comes to the same as what is held side by side. */
class LongComparisonTest {

    @Configuration(proxyBeanMethods = false)
    @Import({DatasetRooms.class, VersionDiffs.class})
    static class Beans {}

    @Test
    void random_pairs_differ_as_they_do_when_they_are_held_side_by_side() {
        Edition shipped = PublishedEditions.read("reference-pipelines", "2026-03-31");
        Samples.check(7, 200, random -> {
            Edition before = RandomEdition.of(shipped, random);
            Edition after = RandomEdition.of(before, random);

            RowChanges<Observation> found = LongComparison.between(new Held(before), new Held(after));

            RowsDiff<Observation> expected = DatasetDiff.between(before, after).observations();
            assertThat(found.removed().stream()).isEqualTo(expected.removed());
            assertThat(found.added().stream()).isEqualTo(expected.added());
            assertThat(found.changed().stream()).isEqualTo(expected.changed());
            assertThat(found.unchanged()).isEqualTo(expected.unchanged());
            assertThat(List.of(
                            found.removed().count(),
                            found.added().count(),
                            found.changed().count()))
                    .isEqualTo(List.of(
                            expected.removed().size(),
                            expected.added().size(),
                            expected.changed().size()));
        });
    }

    @OnBothDatabases
    void published_versions_differ_as_they_do_when_they_are_held_side_by_side(TestDatabase database) {
        try (var application = database.start(Beans.class)) {
            DatasetService datasets = application.getBean(DatasetService.class);
            VersionDiffs diffs = application.getBean(VersionDiffs.class);
            for (Dataset dataset : datasets.datasets()) {
                Edition newest = edition(datasets, dataset, 0);
                Edition first = edition(datasets, dataset, dataset.versions().size() - 1);

                assertThat(DiffTable.of(diffs.compare(first.version(), newest.version()))
                                .toList())
                        .isEqualTo(
                                DiffTable.of(DatasetDiff.between(first, newest)).toList());
                assertThat(DiffTable.of(diffs.compare(newest.version(), first.version()))
                                .toList())
                        .isEqualTo(
                                DiffTable.of(DatasetDiff.between(newest, first)).toList());
            }
        }
    }

    private static Edition edition(DatasetService datasets, Dataset dataset, int place) {
        return datasets.edition(dataset.id(), dataset.versions().get(place).id())
                .orElseThrow();
    }

    /** As if they stood in a database. */
    private record Held(Edition edition) implements StoredRows {

        @Override
        public int count() {
            return edition.observations().size();
        }

        @Override
        public Stream<Row> rows() {
            return edition.observations().stream().map(ObservationTable::fileRow);
        }

        @Override
        public List<Observation> at(Collection<Integer> numbers) {
            return numbers.stream()
                    .distinct()
                    .map(number -> edition.observations().get(number - 1))
                    .toList();
        }
    }
}
