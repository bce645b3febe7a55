package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;

/** How many rows were found. It is said as a search begins and as it ends, not with every step. */
final class RowCount extends Div {

    private static final Messages MESSAGES = Messages.of(RowCount.class);

    private final Paragraph count = new Paragraph();
    private final Paragraph said = new Paragraph();

    RowCount() {
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        add(count, said);
    }

    void show(FoundRows found, boolean hasFailed) {
        count.setText(text(found, hasFailed));
    }

    void say(FoundRows found, boolean hasFailed) {
        show(found, hasFailed);
        said.setText(count.getText());
    }

    private static String text(FoundRows found, boolean hasFailed) {
        boolean areAll = found.words().isBlank();
        if (found.isComplete()) {
            return MESSAGES.count(areAll ? "import.rows.count" : "import.rows.found", found.size());
        }
        return hasFailed
                ? MESSAGES.text("import.rows.failed")
                : MESSAGES.count(areAll ? "import.rows.count.about" : "import.rows.found.about", found.estimate());
    }
}
