package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.bilateral.common.Messages;

/** All that differs between two versions, as files. */
final class DiffFiles {

    private static final Messages MESSAGES = Messages.of(DiffFiles.class);

    private DiffFiles() {}

    /** @param address of the page, without its query */
    static Div of(String address) {
        String path = "api/v1/" + address + "/changes";
        Div files = new Div(file(path + ".csv?profile=excel", "diff.csv"), file(path + ".json", "diff.json"));
        files.addClassName("actions");
        return files;
    }

    private static Anchor file(String href, String key) {
        Anchor file = new Anchor(href, MESSAGES.text(key));
        file.addClassName("button");
        file.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        return file;
    }
}
