package dev.bilateral.dataset.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.common.Cancelled;
import dev.bilateral.common.Problem;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.diff.RowChange;
import dev.bilateral.dataset.diff.VersionChanges;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftNote;
import dev.bilateral.dataset.draft.DraftNotes;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.persistence.OnBothDatabases;
import dev.bilateral.persistence.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is known of drafts between their import and their publication. */
class DraftChecksTest extends WithSample {

    @OnBothDatabases
    void rows_are_checked_on_their_way_in_and_again_once_they_change(TestDatabase database) throws IOException {
        try (RunningImports running = start(database)) {
            DraftChecks checks = running.application().getBean(DraftChecks.class);
            DatasetDraft draft = running.fill("observations.csv", table().replace("4.8", "4.9"));

            Checked known = checks.known(draft).orElseThrow().found();
            assertThat(known.findings()).isEqualTo(running.check(draft).findings());
            assertThat(known.difference().orElseThrow().observations())
                    .isEqualTo(running.check(draft).difference().orElseThrow().observations());

            DraftRow row = running.drafts()
                    .rows(draft.id(), DraftPart.OBSERVATIONS, 0, 1)
                    .getFirst();
            List<String> cells = new ArrayList<>(row.cells());
            cells.set(DraftPart.OBSERVATIONS.columns().indexOf("unit"), "tonnes");
            running.drafts().put(draft.id(), DraftPart.OBSERVATIONS, row, cells);

            assertThat(checks.known(draft)).isEmpty();
            assertThat(checks.check(draft, new Progress()).found().withErrors()).hasSize(1);
            assertThat(checks.known(draft)).isPresent();
        }
    }

    @OnBothDatabases
    void drafts_that_are_too_long_to_be_held_differ_as_short_ones_do(TestDatabase database) throws IOException {
        try (RunningImports running = start(database)) {
            DatasetDraft draft = running.fill("observations.csv", table().replace("4.8", "4.9"));
            DraftRow second = running.drafts()
                    .rows(draft.id(), DraftPart.OBSERVATIONS, 1, 1)
                    .getFirst();
            running.drafts().remove(draft.id(), DraftPart.OBSERVATIONS, second.n());
            List<String> cells = new ArrayList<>(second.cells());
            cells.set(0, "another");
            running.drafts().add(draft.id(), DraftPart.OBSERVATIONS, cells);

            VersionChanges held =
                    VersionChanges.of(running.check(draft).difference().orElseThrow());
            VersionChanges read = running.application()
                    .getBean(DraftDifferences.class)
                    .of(draft, new Progress())
                    .orElseThrow();

            assertThat(read.observations().unchanged())
                    .isEqualTo(held.observations().unchanged())
                    .isPositive();
            assertThat(read.observations().added().stream().map(Observation::id))
                    .containsExactly("another");
            assertThat(read.observations().removed().stream().map(Observation::id))
                    .containsExactly(second.cells().getFirst());
            assertThat(read.observations().changed().stream().map(RowChange::cells))
                    .containsExactlyElementsOf(held.observations().changed().stream()
                            .map(RowChange::cells)
                            .toList())
                    .hasSize(1);
            assertThat(read.series().count() + read.sources().count()).isZero();
        }
    }

    @OnBothDatabases
    void what_a_long_version_says_already_is_not_doubted_again(TestDatabase database) throws IOException {
        try (RunningImports running = start(database)) {
            DatasetVersion newest = running.datasets().datasets().getFirst().newest();
            List<Observation> rows = running.datasets()
                    .edition(newest.dataset(), newest.id())
                    .orElseThrow()
                    .observations();
            Predicate<Observation> isSaid =
                    running.application().getBean(VersionDiffs.class).saidIn(newest);

            assertThat(rows).allMatch(isSaid);
            assertThat(rows).noneMatch(row -> isSaid.test(renoted(row)));
        }
    }

    private static Observation renoted(Observation row) {
        return new Observation(
                row.n(),
                row.id(),
                row.series(),
                row.period(),
                row.statedOn(),
                row.speaker(),
                row.base(),
                row.wording(),
                row.stated(),
                row.unit(),
                row.basis(),
                row.modality(),
                row.source(),
                row.locator(),
                row.flag(),
                "Another note.");
    }

    @OnBothDatabases
    void checks_that_are_cancelled_leave_nothing(TestDatabase database) throws IOException {
        try (RunningImports running = start(database)) {
            DraftChecks checks = running.application().getBean(DraftChecks.class);
            DatasetDraft draft = running.drafts()
                    .copyOf(running.datasets().datasets().getFirst().newest(), "stewart", new Progress());
            Progress cancelled = new Progress();
            cancelled.cancel();

            assertThatThrownBy(() -> checks.check(draft, cancelled)).isInstanceOf(Cancelled.class);
            assertThat(checks.known(draft)).isEmpty();
        }
    }

    @OnBothDatabases
    void an_id_that_stands_again_is_told_with_the_line_of_the_first(TestDatabase database) throws IOException {
        List<String> lines = table().lines().toList();
        try (RunningImports running = start(database)) {
            DatasetDraft draft = running.fill("observations.csv", table() + lines.get(1) + "\n" + lines.get(1) + "\n");

            String id = lines.get(1).split(",")[0];
            assertThat(running.check(draft).withErrors())
                    .extracting(finding ->
                            finding.problem().line() + " " + finding.problem().column() + " "
                                    + finding.problem().value())
                    .contains((lines.size() + 1) + " id " + id, (lines.size() + 2) + " id " + id);
        }
    }

    @OnBothDatabases
    void what_is_written_about_a_draft_stays_with_it_until_it_is_over(TestDatabase database) throws IOException {
        Problem warning = new Problem("observations.csv", 3, "value", "28.5", "far from its neighbours");
        Problem other = new Problem("observations.csv", 4, "value", null, "far from its neighbours");
        try (RunningImports running = start(database)) {
            DraftNotes notes = running.application().getBean(DraftNotes.class);
            DatasetDraft draft = running.fill("observations.csv", table().replace("4.8", "4.9"));
            assertThat(notes.of(draft.id())).isEqualTo(new DraftNote("", "", Map.of()));

            notes.keepNote(draft.id(), "A correction.");
            notes.keepReasonForRest(draft.id(), " As printed. ");
            notes.keepReason(draft.id(), warning, "Read twice.");
            notes.keepReason(draft.id(), warning, "Read three times.");
            notes.keepReason(draft.id(), other, "Read once.");
            notes.keepReason(draft.id(), other, " ");

            DraftNote kept = notes.of(draft.id());
            assertThat(kept.note()).isEqualTo("A correction.");
            assertThat(kept.reasons()).containsOnlyKeys(warning);
            assertThat(kept.reason(warning)).isEqualTo("Read three times.");
            assertThat(kept.reason(other)).isEqualTo("As printed.");

            running.drafts().discard(draft.id(), "stewart");
            assertThat(notes.of(draft.id()).reasons()).isEmpty();
            List<ThrowingCallable> late = List.of(
                    () -> notes.keepNote(draft.id(), "Too late."),
                    () -> notes.keepReasonForRest(draft.id(), "Too late."),
                    () -> notes.keepReason(draft.id(), warning, "Too late."),
                    () -> notes.keepReason(draft.id(), warning, ""));
            assertThat(late)
                    .allSatisfy(call -> assertThatThrownBy(call)
                            .isInstanceOf(PublishingRefused.class)
                            .hasMessageContaining("Copy what you wrote"));
        }
    }

    private String table() throws IOException {
        return Files.readString(shipped.resolve("sample/2025-02-01/observations.csv"));
    }
}
