package dev.bilateral.dataset.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.TableCheck;
import dev.bilateral.dataset.files.TableCheck.Tables;
import dev.bilateral.dataset.imports.DraftTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with an observation by itself, with the series and sources of its draft; and whether its id is taken. */
final class RowCheck {

    private static final Messages MESSAGES = Messages.of(RowCheck.class);
    private static final DraftPart ROWS = DraftPart.OBSERVATIONS;

    private final Drafts drafts;
    private final DraftId draft;
    private final List<DraftRow> series;
    private final List<DraftRow> sources;
    private String lastId = "";
    private List<Integer> withLastId = List.of();

    RowCheck(Drafts drafts, DraftId draft) {
        this.drafts = drafts;
        this.draft = draft;
        this.series = all(DraftPart.SERIES);
        this.sources = all(DraftPart.SOURCES);
    }

    /** @param n the row's number, 0 where it has none yet */
    List<Problem> check(int n, List<String> cells) {
        Tables alone = part -> switch (part) {
            case OBSERVATIONS -> sink -> sink.take(n + 1, cells);
            case SERIES -> sink -> series.forEach(row -> sink.take(row.n() + 1, row.cells()));
            case SOURCES -> sink -> sources.forEach(row -> sink.take(row.n() + 1, row.cells()));
        };
        List<Problem> problems = new ArrayList<>(
                TableCheck.check(alone, (line, observation) -> {}).problems());
        problems.removeIf(problem -> !problem.file().equals(ROWS.file()));
        String id = cells.getFirst();
        other(n, id)
                .ifPresent(other -> problems.add(
                        new Problem(ROWS.file(), n + 1, "id", id, MESSAGES.text("import.row.twice", other + 1))));
        return problems;
    }

    /** Another row with an id. Nobody is asked twice in a row: in a long draft the answer takes a while. */
    private Optional<Integer> other(int n, String id) {
        if (!id.equals(lastId)) {
            withLastId = drafts.withId(draft, ROWS, id);
            lastId = id;
        }
        return withLastId.stream().filter(other -> other != n).findFirst();
    }

    private List<DraftRow> all(DraftPart part) {
        List<DraftRow> rows = new ArrayList<>();
        DraftTables.of(drafts, draft).of(part).forEach((line, cells) -> rows.add(new DraftRow(line - 1, cells)));
        return rows;
    }
}
