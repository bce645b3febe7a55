package dev.bilateral.workbench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.dataset.Withdrawal;
import dev.bilateral.dataset.ledger.LedgerRow;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowHistoryTest {

    private static final Edition OLDER = PublishedEditions.read("treaty", "2025-02-01");
    private static final Edition NEWER = PublishedEditions.read("treaty", "2026-03-31");

    @Test
    void a_version_that_was_withdrawn_says_so_and_leads_to_the_reason() {
        Withdrawal withdrawal = new Withdrawal("misread", "stewart", Instant.parse("2026-04-01T08:30:00Z"));
        Dataset dataset = new Dataset(
                OLDER.version().dataset(),
                List.of(NEWER.version(), OLDER.version()),
                Map.of(OLDER.version().id(), withdrawal));
        LedgerRow newer = row(NEWER);
        LedgerRow older = row(OLDER);

        UnorderedList lines = new RowHistory(holding(dataset)).of(List.of(newer, older));

        assertThat(lines.getElement().getChildCount()).isEqualTo(2);
        assertThat(lines.getElement().getChild(0).getTextRecursively()).doesNotContain("withdrawn");
        assertThat(lines.getElement().getChild(1).getTextRecursively())
                .startsWith("2025-02-01: first seen")
                .contains("version withdrawn on");
        assertThat(lines.getElement().getChild(1).getChild(2).getAttribute("href"))
                .isEqualTo("datasets/treaty/2025-02-01");
        assertThat(lines.getElement().getChild(1).getChild(2).getAttribute("title"))
                .isEqualTo("misread");
    }

    private static LedgerRow row(Edition edition) {
        return new LedgerRow(edition.version(), edition.observations().getFirst());
    }

    /** Answers one question only. */
    private static DatasetService holding(Dataset dataset) {
        return (DatasetService) Proxy.newProxyInstance(
                RowHistoryTest.class.getClassLoader(),
                new Class<?>[] {DatasetService.class},
                (proxy, method, given) -> {
                    if (!method.getName().equals("find")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return Optional.of(dataset);
                });
    }
}
