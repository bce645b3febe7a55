package dev.bilateral.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.draft.DatasetDraft.Beginning;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.persistence.TestDatabase;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What becomes of a long draft that nobody wants any more. */
class DraftClearingTest {

    private static final int ROWS = 150_000;

    @TempDir
    Path folder;

    /** In a file, which an interrupted read would close for everybody. */
    @Test
    @Timeout(120)
    void a_stop_amid_the_deleting_leaves_a_database_that_opens_again() {
        DraftId draft;
        try (ConfigurableApplicationContext server = start()) {
            Drafts drafts = server.getBean(Drafts.class);
            draft = filled(drafts);
            drafts.discard(draft, "stewart");
        }

        try (ConfigurableApplicationContext server = start()) {
            Drafts drafts = server.getBean(Drafts.class);
            assertThat(drafts.open()).isEmpty();
            while (drafts.count(draft, DraftPart.OBSERVATIONS) > 0) {
                Thread.yield(); // what the stop left is deleted beside
            }
        }
    }

    private ConfigurableApplicationContext start() {
        return TestDatabase.H2.start(
                List.of("--bilateral.folder=" + folder.resolve("home"), "--bilateral.datasets=" + folder),
                "jdbc:h2:file:" + folder.resolve("long")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                DatasetRooms.class);
    }

    private static DraftId filled(Drafts drafts) {
        List<String> cells =
                Collections.nCopies(DraftPart.OBSERVATIONS.columns().size(), "a cell of a row");
        try (Drafts.Filling filling =
                drafts.begin(new Beginning(new DatasetId("long"), null, "Long", "Many rows.", "stewart", "", ""))) {
            filling.add(
                    DraftPart.OBSERVATIONS,
                    IntStream.rangeClosed(1, ROWS)
                            .mapToObj(n -> new DraftRow(n, cells))
                            .toList());
            return filling.finish().id();
        }
    }
}
