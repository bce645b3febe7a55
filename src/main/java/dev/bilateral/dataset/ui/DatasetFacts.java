package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetVersion;

/** Where a dataset leads to from the list: all its versions, what the newest changed, and its files. */
final class DatasetFacts extends Paragraph {

    private static final Messages MESSAGES = Messages.of(DatasetFacts.class);

    DatasetFacts(Dataset dataset) {
        addClassName("dataset-facts");
        DatasetVersion newest = dataset.newest();
        Span versions = new Span(MESSAGES.text("facts.versions"));
        dataset.versions()
                .forEach(version ->
                        versions.add(VersionLink.to(version, WithdrawnMark.label(dataset, version)), new Span(" ")));
        add(versions);
        if (dataset.versions().size() > 1) {
            Anchor diff = new Anchor("datasets/" + dataset.id() + "/diff", MESSAGES.text("facts.diff"));
            diff.getElement().setAttribute("router-link", true);
            add(diff);
        }
        Anchor zip = new Anchor(
                "api/v1/datasets/" + newest.dataset() + "/" + newest.id() + "/datapackage.zip",
                MESSAGES.text("facts.package"));
        zip.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        add(zip);
    }
}
