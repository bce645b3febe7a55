package dev.bilateral.dataset.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bilateral.common.Turns;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.query.DatasetQuery;
import dev.bilateral.dataset.query.LedgerQuery;
import dev.bilateral.dataset.store.DatasetRooms;
import dev.bilateral.persistence.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VersionDiffsTest {

    @Test
    void who_comes_while_as_many_differences_as_may_be_are_made_is_told_how_many_may_be() {
        try (var application = TestDatabase.H2.start(DatasetRooms.class)) {
            DatasetService datasets = application.getBean(DatasetService.class);
            Turns one = new Turns(1, Duration.ZERO, TooManyDiffs::new);
            VersionDiffs diffs = new VersionDiffs(
                    datasets,
                    application.getBean(DatasetContents.class),
                    application.getBean(DatasetQuery.class),
                    application.getBean(LedgerQuery.class),
                    one);
            Dataset dataset = datasets.datasets().getFirst();

            one.take(() -> assertThatExceptionOfType(TooManyDiffs.class)
                    .isThrownBy(() -> diffs.awaited(dataset.versions().getLast(), dataset.newest()))
                    .satisfies(tooMany -> assertThat(tooMany.limit()).isEqualTo(1)));

            assertThat(diffs.awaited(dataset.versions().getLast(), dataset.newest())
                            .isEmpty())
                    .isFalse();
            diffs.close();
        }
    }
}
