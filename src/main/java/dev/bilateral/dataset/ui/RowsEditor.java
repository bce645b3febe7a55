package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.TableCheck;
import dev.bilateral.dataset.files.TableCheck.Tables;
import dev.bilateral.dataset.imports.DraftTables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The observations of a draft in a grid; a chosen row opens in fields below it. */
final class RowsEditor extends Div {

    private static final Messages MESSAGES = Messages.of(RowsEditor.class);
    private static final DraftPart ROWS = DraftPart.OBSERVATIONS;
    /** More are edited in a spreadsheet, and imported again. */
    private static final int MOST_ROWS = 20_000;

    private final transient Drafts drafts;
    private final transient DraftId draft;
    private final Grid<DraftRow> grid = new Grid<>();
    private final Div chosen = new Div();
    private final Div told = new Div();
    private final transient List<DraftRow> rows = new ArrayList<>();

    RowsEditor(Drafts drafts, DraftId draft) {
        this.drafts = drafts;
        this.draft = draft;
        addClassName("import-page");
        add(new H2(MESSAGES.text("import.step.rows")));
        if (drafts.count(draft, ROWS) > MOST_ROWS) {
            add(new Paragraph(MESSAGES.text("import.rows.many", MOST_ROWS)));
            return;
        }
        NativeButton add = new NativeButton(MESSAGES.text("import.row.add"), click -> open(empty()));
        add.addClassName("button");
        columns();
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(this::open));
        grid.getElement().setAttribute("aria-label", MESSAGES.text("import.step.rows"));
        add(new Paragraph(MESSAGES.text("import.rows.text")), grid, add, chosen);
        refresh();
    }

    private void columns() {
        for (String column : List.of(
                "id",
                "series",
                "period_start",
                "period_end",
                "qualifier",
                "value",
                "lower",
                "upper",
                "unit",
                "source")) {
            int at = ROWS.columns().indexOf(column);
            grid.addColumn(row -> row.cells().get(at))
                    .setHeader(column)
                    .setKey(column)
                    .setResizable(true)
                    .setAutoWidth(true);
        }
    }

    private void refresh() {
        rows.clear();
        DraftTables.of(drafts, draft).of(ROWS).forEach((line, cells) -> rows.add(new DraftRow(line - 1, cells)));
        grid.setItems(List.copyOf(rows));
        chosen.removeAll();
    }

    private DraftRow empty() {
        int next = rows.isEmpty() ? 1 : rows.getLast().n() + 1;
        return new DraftRow(next, Collections.nCopies(ROWS.columns().size(), ""));
    }

    /** Opens a row in fields. */
    void open(DraftRow row) {
        chosen.removeAll();
        chosen.add(new RowForm(
                row,
                this::check,
                saved -> change(() -> drafts.put(draft, ROWS, saved)),
                () -> change(() -> drafts.remove(draft, ROWS, row.n()))));
        chosen.add(told);
    }

    /** Where the draft is over meanwhile, the fields stay as they are. */
    private void change(Runnable how) {
        told.removeAll();
        try {
            how.run();
            refresh();
        } catch (PublishingRefused refused) {
            told.add(new Alert(String.valueOf(refused.getMessage())));
        }
    }

    /** A row by itself, with the series and sources of the draft; and whether another row has its id. */
    private List<Problem> check(DraftRow row) {
        Tables all = DraftTables.of(drafts, draft);
        Tables alone = part -> part == ROWS ? sink -> sink.take(row.n() + 1, row.cells()) : all.of(part);
        List<Problem> problems = new ArrayList<>(
                TableCheck.check(alone, (line, observation) -> {}).problems());
        problems.removeIf(problem -> !problem.file().equals(ROWS.file()));
        String id = row.cells().getFirst();
        rows.stream()
                .filter(other ->
                        other.n() != row.n() && other.cells().getFirst().equals(id))
                .findFirst()
                .ifPresent(other -> problems.add(new Problem(
                        ROWS.file(), row.n() + 1, "id", id, MESSAGES.text("import.row.twice", other.n() + 1))));
        return problems;
    }
}
