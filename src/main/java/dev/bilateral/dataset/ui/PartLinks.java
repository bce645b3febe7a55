package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.imports.CheckedDraft;
import java.util.Optional;

/** The parts of a draft to choose from, each with how many rows and errors it has. */
final class PartLinks extends Nav {

    private static final Messages MESSAGES = Messages.of(PartLinks.class);

    private final transient DraftDesk desk;
    private final DraftPart shown;
    private final UnorderedList list = new UnorderedList();

    PartLinks(DraftDesk desk, DraftPart shown) {
        this.desk = desk;
        this.shown = shown;
        list.addClassName("import-steps");
        getElement().setAttribute("aria-label", MESSAGES.text("import.rows.of"));
        add(list);
        count();
    }

    /** Shows how many there are now. */
    void count() {
        Optional<Checked> found = desk.quicklyChecked().map(CheckedDraft::found);
        list.removeAll();
        for (DraftPart part : DraftPart.values()) {
            String rows = MESSAGES.count("import.rows.count", desk.rows(part).count());
            String counts = found.map(known -> MESSAGES.text(
                            "import.part.errors", rows, MESSAGES.count("import.errors.count", errors(known, part))))
                    .orElse(rows);
            Anchor link = StepLinks.link(desk.address(part), MESSAGES.text("import.part." + part.code(), counts));
            if (part == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
    }

    private static int errors(Checked found, DraftPart part) {
        return (int) found.withErrors().stream()
                .filter(error -> error.problem().file().equals(part.file()))
                .count();
    }
}
