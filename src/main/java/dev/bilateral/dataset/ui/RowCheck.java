package dev.bilateral.dataset.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.files.TableCheck;
import dev.bilateral.dataset.files.TableCheck.Rows;
import dev.bilateral.dataset.files.TableCheck.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wrong with a row by itself, with the rows to which it refers; and whether its id is taken. */
final class RowCheck {

    private static final Messages MESSAGES = Messages.of(RowCheck.class);
    private static final Map<String, DraftPart> REFERRING =
            Map.of("series", DraftPart.SERIES, "source", DraftPart.SOURCES);

    private final PartRows rows;
    private String lastId = "";
    private List<Integer> withLastId = List.of();

    RowCheck(PartRows rows) {
        this.rows = rows;
    }

    /** @param n the row's number, 0 where it has none yet */
    List<Problem> check(int n, List<String> cells) {
        Tables alone = part -> part == rows.part() ? sink -> sink.take(n + 1, cells) : referred(part, cells);
        List<Problem> problems = new ArrayList<>(
                TableCheck.check(alone, (line, observation) -> {}).problems());
        problems.removeIf(problem -> !problem.file().equals(rows.part().file()));
        String id = cells.getFirst();
        other(n, id)
                .ifPresent(other -> problems.add(new Problem(
                        rows.part().file(), n + 1, "id", id, MESSAGES.text("import.row.twice", other + 1))));
        return problems;
    }

    /** Columns with ids that no row has, and the part in which it would stand. */
    Map<String, DraftPart> unknown(List<String> cells) {
        Map<String, DraftPart> unknown = new LinkedHashMap<>();
        REFERRING.forEach((column, part) -> {
            if (rows.part() == DraftPart.OBSERVATIONS
                    && !cell(cells, column).isEmpty()
                    && rows.of(part).withId(cell(cells, column)).isEmpty()) {
                unknown.put(column, part);
            }
        });
        return unknown;
    }

    /** Those rows alone with which a row is held; any other where there is none, since without rows no id is unknown. */
    private Rows referred(DraftPart part, List<String> cells) {
        PartRows others = rows.of(part);
        List<DraftRow> found = REFERRING.entrySet().stream()
                .filter(entry -> entry.getValue() == part && rows.part() == DraftPart.OBSERVATIONS)
                .flatMap(entry -> Stream.concat(
                        others.withId(cell(cells, entry.getKey())).stream()
                                .limit(1)
                                .flatMap(n -> others.row(n).stream()),
                        others.first(1).stream()))
                .limit(1)
                .toList();
        return sink -> found.forEach(row -> sink.take(row.n() + 1, row.cells()));
    }

    private String cell(List<String> cells, String column) {
        return cells.get(rows.part().columns().indexOf(column));
    }

    /** Another row with an id. Nobody is asked twice in a row: in a long draft the answer takes a while. */
    private Optional<Integer> other(int n, String id) {
        if (!id.equals(lastId)) {
            withLastId = rows.withId(id);
            lastId = id;
        }
        return withLastId.stream().filter(other -> other != n).findFirst();
    }
}
