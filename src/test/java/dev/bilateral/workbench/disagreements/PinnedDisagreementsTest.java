package dev.bilateral.workbench.disagreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.workbench.disagreements.PinnedDisagreements.Looked;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PinnedDisagreementsTest {

    private static final Series SERIES = new Series("s", "S", "", "percent", "gregorian", "", "", 0.0, 100.0);
    private static final Source SOURCE = new Source("d", "D", "P", "", null, "", "press", false, "", "");
    private static final DatasetVersion VERSION = new DatasetVersion(
            new DatasetId("sample"),
            DatasetVersionId.of("2026-03-31"),
            "Sample",
            "",
            "",
            Instant.EPOCH,
            "",
            30_000,
            1,
            1);

    @Test
    void statements_are_found_however_far_down_their_file_they_stand() {
        List<LedgerRow> rows =
                Stream.concat(rows("exports", 25_000), rows("imports", 3)).toList();

        DrawnRows found =
                DrawnRows.of(new Listed(rows), row -> row.observation().base().equals("imports"));

        assertThat(found.rows()).isEqualTo(rows.subList(25_000, 25_003));
        assertThat(found.isCut()).isFalse();
    }

    @Test
    void what_is_held_is_bounded_and_says_so() {
        List<LedgerRow> rows = rows("exports", DrawnRows.MOST + 1).toList();

        assertThat(DrawnRows.of(new Listed(rows), row -> true))
                .isEqualTo(new DrawnRows(rows.subList(0, DrawnRows.MOST), true));
        assertThat(DrawnRows.of(new Listed(rows.subList(1, rows.size())), row -> true)
                        .isCut())
                .isFalse();
    }

    @Test
    void what_could_not_be_looked_through_is_said_to_have_failed() {
        Looked failed = new Looked(VERSION, CompletableFuture.failedFuture(new IllegalStateException("no such file")));
        DisagreementList list = new DisagreementList();

        list.show(Pins.of(Map.of(VERSION.dataset(), VERSION.id())), List.of(failed), Optional.empty());

        assertThat(failed.found()).isEmpty();
        assertThat(list.getChildren())
                .singleElement()
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        told -> assertThat(told.getText())
                                .contains("Sample could not be looked through", "Open this page again"));
    }

    private static Stream<LedgerRow> rows(String base, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new LedgerRow(
                        VERSION,
                        new Observation(
                                n,
                                base + n,
                                SERIES,
                                null,
                                null,
                                "",
                                base,
                                "",
                                new Stated(Qualifier.EXACT, new Digits("5"), null, null),
                                "percent",
                                "",
                                Modality.CLAIMED,
                                SOURCE,
                                "",
                                Flag.NONE,
                                "")));
    }

    /** Rows in memory, in the order given. */
    private record Listed(List<LedgerRow> rows) implements LedgerRows {

        @Override
        public List<LedgerRow> page(int offset, int limit) {
            return rows.subList(Math.min(offset, rows.size()), Math.min(offset + limit, rows.size()));
        }

        @Override
        public int count() {
            return rows.size();
        }

        @Override
        public void countLater(BooleanSupplier isWanted, IntConsumer told) {
            told.accept(count());
        }

        @Override
        public OptionalInt knownCount() {
            return OptionalInt.of(count());
        }

        @Override
        public int estimate() {
            return count();
        }
    }
}
