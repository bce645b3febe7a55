package dev.bilateral.dataset.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Problem;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.imports.Mapping.Always;
import dev.bilateral.dataset.imports.Mapping.FromColumn;
import dev.bilateral.dataset.imports.Mapping.Made;
import dev.bilateral.persistence.OnBothDatabases;
import dev.bilateral.persistence.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of a foreign table beside those of the newest version. */
class MappedRowsTest extends WithSample {

    private static final String ONE_YEAR = "From,To,Amount\n2019,2019,4\n";

    @OnBothDatabases
    void two_sources_on_one_series_and_year_both_stay(TestDatabase database) throws IOException {
        try (RunningImports running = start(database)) {
            publish(running, fill(running, ONE_YEAR, mapping(new Made(), "letter")));
            publish(running, fill(running, ONE_YEAR.replace("4", "5"), mapping(new Made(), "paper")));

            assertThat(running.datasets()
                            .find(new DatasetId("sample"))
                            .orElseThrow()
                            .newest()
                            .observations())
                    .isEqualTo(4 + 2);

            DatasetDraft again = fill(running, ONE_YEAR.replace("4", "6"), mapping(new Made(), "paper"));
            assertThat(ids(running, again)).hasSize(4 + 2).contains("trade-2019-letter", "trade-2019-paper");
            assertThat(running.check(again)
                            .difference()
                            .orElseThrow()
                            .observations()
                            .changed())
                    .as("the same source on the same year is renewed")
                    .hasSize(1);
        }
    }

    @OnBothDatabases
    void a_published_row_of_the_same_id_and_another_source_is_not_replaced_unseen(TestDatabase database)
            throws IOException {
        try (RunningImports running = start(database)) {
            DatasetDraft draft = fill(running, ONE_YEAR, mapping(new Always("trade-a"), "letter"));

            assertThat(ids(running, draft)).filteredOn("trade-a"::equals).hasSize(2);
            assertThat(running.check(draft).errors()).isEqualTo(1);
        }
    }

    @OnBothDatabases
    void years_that_begin_together_have_names_of_their_own(TestDatabase database) throws IOException {
        try (RunningImports running = start(database)) {
            DatasetDraft draft =
                    fill(running, "From,To,Amount\n2019,2020,4\n2019,2019,5\n", mapping(new Made(), "letter"));

            assertThat(ids(running, draft)).startsWith("trade-2019-01-01-2020-12-31-letter", "trade-2019-letter");
        }
    }

    @OnBothDatabases
    void numbers_that_may_mean_two_things_are_refused_with_line_and_column(TestDatabase database) {
        Mapping points = new Mapping(
                mapping(new Made(), "letter").cells(), false, NumberStyle.POINTS, Optional.empty(), Optional.empty());
        try (RunningImports running = start(database)) {
            assertThatThrownBy(() -> fill(
                            running, "From;To;Amount\n2019;2019;12.34\n2020;2020;1.234,5\n2021;2021;0.5\n", points))
                    .isInstanceOfSatisfying(
                            ImportRefused.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(Problem::line, Problem::column)
                                    .containsExactly(tuple(2, "Amount"), tuple(4, "Amount")));
            assertThat(running.drafts().open()).isEmpty();
        }
    }

    private static Mapping mapping(Mapping.Origin id, String source) {
        return new Mapping(
                Map.of(
                        "id", id,
                        "series", new Always("trade"),
                        "period_start", new FromColumn("From"),
                        "period_end", new FromColumn("To"),
                        "value", new FromColumn("Amount"),
                        "qualifier", new Always("exact"),
                        "unit", new Always("usd-bn"),
                        "modality", new Always("reported"),
                        "source", new Always(source)),
                false);
    }

    private static DatasetDraft fill(RunningImports running, String text, Mapping mapping) throws IOException {
        return running.fill("a.csv", text.getBytes(StandardCharsets.UTF_8), mapping, new Progress());
    }

    private static void publish(RunningImports running, DatasetDraft draft) {
        running.publish(draft, "More.");
    }

    private static List<String> ids(RunningImports running, DatasetDraft draft) {
        return running.drafts().rows(draft.id(), DraftPart.OBSERVATIONS, 0, 100).stream()
                .map(row -> row.cells().getFirst())
                .toList();
    }
}
