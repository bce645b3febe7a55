package dev.bilateral.dataset.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Qualifier;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.dataset.ledger.LedgerSort;
import dev.bilateral.dataset.store.DatasetRooms;
import dev.bilateral.persistence.OnBothDatabases;
import dev.bilateral.persistence.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** What goes over the ends of segments. */
class ManySegmentsTest {

    private static final int ROWS = 2 * IndexColumn.SEGMENT_ROWS + 1_234;

    @OnBothDatabases
    void rows_are_found_and_counted_in_every_segment(TestDatabase database) throws SQLException {
        String url = database.freshUrl();
        try (var application = database.start(url, "", DatasetRooms.class)) {
            ManyObservations.publish(database, application.getBean(DataSource.class), ROWS);
        }
        try (var application = database.start(url, "", DatasetRooms.class)) {
            Ledger ledger = application.getBean(Ledger.class);
            LedgerFilter none = LedgerFilter.NONE;
            assertFound(ledger, none, n -> true);
            assertFound(ledger, none.withQualifier(Qualifier.UP_TO), n -> n % 4 == 3);
            assertFound(ledger, none.withFlag(Flag.MISPRINT), n -> n % 1000 == 0);
            assertFound(
                    ledger,
                    none.withSeries("series-8").withModality(Modality.CLAIMED),
                    n -> n * 7 % 200 == 7 && n % 5 == 1);
            assertFound(ledger, none.withText("таможни Товар"), n -> n % 6 == 0);
            assertFound(ledger, none.withText("ایران"), n -> n % 6 == 1);
            assertFound(ledger, none.withText("word4999 minist"), n -> n % 6 == 2 && n % 5000 == 4999 && n % 3 == 0);
            assertFound(ledger, none.withText("6543"), n -> Integer.toString(n).startsWith("6543"));
            assertFound(ledger, none.withText("no-such-word"), n -> false);
            theLastComeFirst(ledger);
        }
    }

    @OnBothDatabases
    void nothing_works_on_the_index_any_more_once_the_server_has_ended(TestDatabase database) throws SQLException {
        Set<Thread> others = Thread.getAllStackTraces().keySet();
        String url = database.freshUrl();
        try (var application = database.start(url, "", DatasetRooms.class)) {
            ManyObservations.publish(database, application.getBean(DataSource.class), ROWS);
        }
        try (var application = database.start(url, "", DatasetRooms.class)) {
            application.getBean(IndexAhead.class).begin();
            application
                    .getBean(Ledger.class)
                    .search(pins(), LedgerFilter.NONE.withText("word1"), List.of())
                    .countLater(() -> true, number -> {});
            assertThat(workers(others)).isNotEmpty();
        }

        assertThat(workers(others)).isEmpty();
    }

    private static List<String> workers(Set<Thread> others) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !others.contains(thread))
                .map(Thread::getName)
                .filter(name -> name.startsWith("ledger-"))
                .toList();
    }

    private static void assertFound(Ledger ledger, LedgerFilter filter, IntPredicate expected) {
        int[] wanted = IntStream.rangeClosed(1, ROWS).filter(expected).toArray();
        LedgerRows found = ledger.search(pins(), filter, List.of());

        int middle = wanted.length / 2;
        assertThat(ns(found.page(middle, 100)))
                .as("%s", filter)
                .isEqualTo(IntStream.of(wanted).skip(middle).limit(100).boxed().toList());
        assertThat(found.estimate()).isBetween(Math.min(100, wanted.length - middle), Math.max(1, 2 * ROWS));
        assertThat(found.count()).isEqualTo(wanted.length);
        assertThat(found.knownCount()).hasValue(wanted.length);
        assertThat(found.estimate()).isEqualTo(wanted.length);
        assertThat(ns(found.page(Math.max(0, wanted.length - 3), 100)))
                .isEqualTo(IntStream.of(wanted)
                        .skip(Math.max(0, wanted.length - 3))
                        .boxed()
                        .toList());
        assertThat(found.page(wanted.length, 10)).isEmpty();
    }

    private static void theLastComeFirst(Ledger ledger) {
        LedgerSort last = new LedgerSort(LedgerSort.Key.STATED_ON, true);
        LedgerSort largest = new LedgerSort(LedgerSort.Key.STATEMENT, true);

        List<LedgerRow> rows =
                ledger.search(pins(), LedgerFilter.NONE, List.of(last, largest)).page(0, 3);

        assertThat(rows)
                .extracting(row -> row.observation().statedOn().iso() + " "
                        + row.observation().stated().anchor())
                .allSatisfy(said -> assertThat(said).startsWith("2025-08"));
        assertThat(rows.getFirst().observation().stated().anchor())
                .isGreaterThanOrEqualTo(rows.getLast().observation().stated().anchor());
    }

    private static List<Integer> ns(List<LedgerRow> rows) {
        return rows.stream().map(row -> row.observation().n()).toList();
    }

    private static Pins pins() {
        return Pins.parse("many:2026-01-01").orElseThrow();
    }
}
