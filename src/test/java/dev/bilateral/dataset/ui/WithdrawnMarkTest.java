package dev.bilateral.dataset.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WithdrawnMarkTest {

    private static final DatasetVersion FIRST = version("2025-02-01");
    private static final DatasetVersion SECOND = version("2026-03-31");
    private static final Dataset DATASET = new Dataset(
            new DatasetId("sample"),
            List.of(SECOND, FIRST),
            Map.of(FIRST.id(), new Withdrawal("misread", "stewart", Instant.parse("2026-04-01T08:30:00Z"))));

    @Test
    void a_withdrawn_version_is_marked_with_its_reason() {
        assertThat(WithdrawnMark.label(DATASET, FIRST)).isEqualTo("2025-02-01 (withdrawn)");
        assertThat(WithdrawnMark.notice(DATASET, FIRST))
                .hasValueSatisfying(notice -> assertThat(notice.getText())
                        .startsWith("Version 2025-02-01 was withdrawn on")
                        .endsWith(": misread."));
    }

    @Test
    void a_version_that_stands_is_just_named() {
        assertThat(WithdrawnMark.label(DATASET, SECOND)).isEqualTo("2026-03-31");
        assertThat(WithdrawnMark.notice(DATASET, SECOND)).isEmpty();
    }

    private static DatasetVersion version(String id) {
        return new DatasetVersion(
                new DatasetId("sample"), DatasetVersionId.of(id), "Sample", "", "", Instant.EPOCH, "", 1, 1, 1);
    }
}
