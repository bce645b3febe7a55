package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.diff.TooManyDiffs;
import dev.bilateral.dataset.diff.VersionChanges;
import dev.bilateral.dataset.diff.VersionDiffs;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** How many observations came, went and changed from one edition to another: between long ones it is told when it is known. */
final class ObservationCounts extends Span {

    private static final Messages MESSAGES = Messages.of(ObservationCounts.class);

    /** @param from null where all are new */
    ObservationCounts(VersionDiffs diffs, @Nullable DatasetVersion from, DatasetVersion to) {
        if (from == null) {
            setText(MESSAGES.text("diff.counts", to.observations(), 0, 0));
            return;
        }
        CompletableFuture<VersionChanges> changes = changes(diffs, from, to);
        if (changes.isDone()) {
            tell(changes);
            return;
        }
        getElement().setAttribute("role", "status");
        setText(MESSAGES.text("diff.comparing"));
        SerializableRunnable done = UI.getCurrentOrThrow().accessLater(() -> tell(changes), () -> {});
        var _ = changes.whenComplete((found, failed) -> done.run());
    }

    private static CompletableFuture<VersionChanges> changes(
            VersionDiffs diffs, DatasetVersion from, DatasetVersion to) {
        try {
            return diffs.between(from, to);
        } catch (TooManyDiffs tooMany) {
            return CompletableFuture.failedFuture(tooMany);
        }
    }

    private void tell(CompletableFuture<VersionChanges> changes) {
        if (changes.isCompletedExceptionally()) {
            setText(MESSAGES.text("diff.notCounted"));
            return;
        }
        var rows = changes.join().observations();
        setText(
                rows.count() == 0
                        ? MESSAGES.text("diff.none")
                        : MESSAGES.text(
                                "diff.counts",
                                rows.added().count(),
                                rows.removed().count(),
                                rows.changed().count()));
    }
}
