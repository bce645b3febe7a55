package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.SnapshotDifference.Said;
import dev.bilateral.snapshot.WatchService.Change;
import dev.bilateral.snapshot.WatchService.Told;
import java.util.List;
import java.util.stream.Stream;

/** Makes of a difference what is told to whoever watches: what fits into an inbox and a mail. */
final class WatchNews {

    /** The view can't be computed with the newest versions. */
    static final Told LOST = new Told(false, 0, List.of(), List.of());

    private static final Messages TEXTS = Messages.of(WatchNews.class);
    private static final int FIRST_CELLS = 5;

    private WatchNews() {}

    static Told of(SnapshotDifference difference) {
        return new Told(
                true,
                difference.rows(),
                difference.headline().stream()
                        .filter(Said::isChanged)
                        .map(said -> new Change(said.label(), said.before(), said.after()))
                        .toList(),
                difference.tables().stream()
                        .flatMap(WatchNews::changes)
                        .limit(FIRST_CELLS)
                        .toList());
    }

    private static Stream<Change> changes(TableDifference table) {
        Stream<Change> cells = table.changed().stream()
                .map(cell -> new Change(
                        TEXTS.text("news.cell", table.table(), cell.row(), cell.column()),
                        cell.before(),
                        cell.after()));
        Stream<Change> removed = table.removed().stream()
                .map(row -> new Change(TEXTS.text("news.row", table.table(), row), TEXTS.text("news.listed"), ""));
        Stream<Change> added = table.added().stream()
                .map(row -> new Change(TEXTS.text("news.row", table.table(), row), "", TEXTS.text("news.listed")));
        return Stream.of(cells, removed, added).flatMap(all -> all);
    }
}
