package dev.bilateral.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.bilateral.ui.Title;

/** A page that says why something can't be shown; its HTTP status reaches the browser with the first response. */
abstract class ErrorPage extends Section implements HasDynamicTitle {

    private String title = "";
    private int status;

    ErrorPage() {
        addClassName("error-page");
    }

    int show(int code, String heading, String text) {
        status = code;
        title = heading;
        add(new Title(heading));
        if (!text.isEmpty()) {
            add(new Paragraph(text));
        }
        return code;
    }

    int status() {
        return status;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
