package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.bilateral.dataset.DatasetVersion;

/** Links to the pages of versions. */
final class VersionLink {

    private VersionLink() {}

    static Anchor to(DatasetVersion version, String text) {
        Anchor link = new Anchor("datasets/" + version.dataset() + "/" + version.id(), text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
