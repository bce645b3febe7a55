package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import java.util.List;

/** A row of a draft in fields. What is typed is kept with the draft at once; where that is refused, the fields stay. */
final class EditedRow extends Div {

    private static final Messages MESSAGES = Messages.of(EditedRow.class);
    private static final DraftPart ROWS = DraftPart.OBSERVATIONS;

    private final transient Drafts drafts;
    private final transient DraftId draft;
    private final transient RowCheck check;
    private final transient Editing editing;
    private final H3 title = new H3();
    private final Div told = new Div();
    private final RowForm form;
    /** 0 for a row in which nothing was typed yet. */
    private int n;

    /** @param n its number; 0 for a new row, which stands behind all others as soon as something is typed */
    EditedRow(Drafts drafts, DraftId draft, int n, List<String> cells, Editing editing) {
        this.drafts = drafts;
        this.draft = draft;
        this.n = n;
        this.editing = editing;
        check = new RowCheck(drafts, draft);
        form = new RowForm(cells, this::keep, this::remove);
        told.getElement().setAttribute("aria-live", "polite");
        addClassName("import-page");
        add(title, told, form);
        show(cells);
    }

    void focus() {
        form.focus();
    }

    private void show(List<String> cells) {
        title.setText(n == 0 ? MESSAGES.text("import.row.new") : MESSAGES.text("import.row.line", line()));
        form.show(check.check(n, cells));
    }

    private void keep(List<String> cells) {
        change(() -> {
            if (n == 0) {
                n = drafts.add(draft, ROWS, cells);
                editing.added();
            } else {
                drafts.put(draft, ROWS, new DraftRow(n, cells));
                editing.changed(new DraftRow(n, cells));
            }
            told.add(new Paragraph(MESSAGES.text("import.row.kept", line())));
        });
        show(cells);
    }

    private void remove() {
        change(() -> {
            if (n > 0) {
                drafts.remove(draft, ROWS, n);
            }
            editing.removed();
        });
    }

    private void change(Runnable how) {
        told.removeAll();
        try {
            how.run();
        } catch (PublishingRefused refused) {
            told.add(new Alert(String.valueOf(refused.getMessage())));
        }
    }

    private String line() {
        return Text.grouped(Integer.toString(n + 1));
    }

    /** Is told what becomes of the row. */
    interface Editing {
        void changed(DraftRow row);

        void added();

        void removed();
    }
}
