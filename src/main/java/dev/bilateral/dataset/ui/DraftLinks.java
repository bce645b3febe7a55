package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.ui.RecordTable;
import java.util.List;

/** The drafts of a dataset, to go on with or to throw away. */
final class DraftLinks extends Div {

    private static final Messages MESSAGES = Messages.of(DraftLinks.class);

    private final transient Drafts drafts;
    private final transient DatasetId dataset;
    private final transient String author;

    DraftLinks(Drafts drafts, DatasetId dataset, String author) {
        this.drafts = drafts;
        this.dataset = dataset;
        this.author = author;
        show();
    }

    private void discard(DatasetDraft draft) {
        try {
            drafts.discard(draft.id(), author);
            show();
        } catch (PublishingRefused refused) {
            show();
            add(new Alert(String.valueOf(refused.getMessage())));
        }
    }

    private void show() {
        removeAll();
        List<DatasetDraft> open = drafts.open().stream()
                .filter(draft -> draft.dataset().equals(dataset))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        RecordTable table = new RecordTable(
                MESSAGES.text("import.drafts"),
                MESSAGES.text("import.drafts.what"),
                MESSAGES.text("import.drafts.begun"),
                MESSAGES.text("import.drafts.author"),
                MESSAGES.text("import.drafts.action"));
        open.forEach(draft -> {
            String what = draft.beginning().file().isEmpty()
                    ? MESSAGES.text("import.drafts.edited")
                    : draft.beginning().file();
            Anchor link = new Anchor("datasets/" + dataset + "/import/" + draft.id(), what);
            link.getElement().setAttribute("router-link", true);
            NativeButton discard = new NativeButton(MESSAGES.text("import.discard"), click -> {
                discard(draft);
            });
            discard.setAriaLabel(MESSAGES.text("import.discard.of", what));
            discard.addClassName("button");
            table.addRow(
                    link,
                    new Span(Text.moment(draft.begunAt())),
                    new Span(draft.beginning().author()),
                    discard);
        });
        add(new H2(MESSAGES.text("import.drafts")), table);
    }
}
