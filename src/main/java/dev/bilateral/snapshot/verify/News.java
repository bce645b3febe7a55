package dev.bilateral.snapshot.verify;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.snapshot.SnapshotDifference.Said;
import dev.bilateral.snapshot.TableDifference;
import java.util.List;

/**
 * What has changed since a file was made.
 *
 * @param address of the same view with the newest editions, or of the newest edition, or, where
 *     that is too long to be compared while one waits, of the page that compares it; without a host
 * @param newer the editions that newer ones have replaced
 * @param tables what changed in observations and projection; none where that can't be computed, or not while one waits
 * @param said the figure's sentences that changed with it
 */
public record News(String address, List<Newer> newer, List<TableDifference> tables, List<Said> said) {

    public News {
        newer = List.copyOf(newer);
        tables = List.copyOf(tables);
        said = List.copyOf(said);
    }

    /**
     * A newer edition of a dataset.
     *
     * @param changes the note on what the newest changed and why
     */
    public record Newer(
            DatasetId dataset, String title, DatasetVersionId was, DatasetVersionId newest, String changes) {}
}
