package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Imprint;
import dev.bilateral.dataset.Imprints;
import dev.bilateral.ui.RecordTable;
import java.util.Optional;

/** Every version of a dataset, the newest first: when it was published, by whom, from which file, and what it changed. */
final class PublishHistory extends Section {

    private static final Messages MESSAGES = Messages.of(PublishHistory.class);

    PublishHistory(Dataset dataset, Imprints imprints) {
        RecordTable table = new RecordTable(
                MESSAGES.text("history.title"),
                MESSAGES.text("history.version"),
                MESSAGES.text("history.at"),
                MESSAGES.text("history.who"),
                MESSAGES.text("history.file"),
                MESSAGES.text("history.note"));
        for (DatasetVersion version : dataset.versions()) {
            Optional<Imprint> imprint = imprints.find(version);
            table.addRow(
                    VersionLink.to(version, version.id().toString()),
                    new Span(Text.moment(version.created())),
                    new Span(imprint.map(Imprint::author).orElse(MESSAGES.text("history.shipped"))),
                    imprint.map(PublishHistory::file).orElseGet(Span::new),
                    note(dataset, version));
        }
        addClassName("publish-history");
        add(new H2(MESSAGES.text("history.title")), table);
    }

    private static Span file(Imprint imprint) {
        if (imprint.file().isEmpty()) {
            return new Span(MESSAGES.text("history.onScreen"));
        }
        Span file = new Span(MESSAGES.text("history.fileHash", imprint.file(), imprint.fileHash()));
        file.addClassName("hash");
        return file;
    }

    private static Component note(Dataset dataset, DatasetVersion version) {
        String withdrawn = dataset.withdrawal(version.id())
                .map(w -> " "
                        + MESSAGES.text("history.withdrawn", Text.moment(w.at()), w.who(), Text.sentence(w.reason())))
                .orElse("");
        return new Span(version.changes() + withdrawn);
    }
}
