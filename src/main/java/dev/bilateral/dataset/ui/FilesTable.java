package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.PublishedFile;
import dev.bilateral.ui.RecordTable;
import java.util.List;

/** The files of a version, each with its size and hash, as published. */
final class FilesTable extends Section {

    private static final Messages MESSAGES = Messages.of(FilesTable.class);

    FilesTable(DatasetVersion version, List<PublishedFile> files) {
        RecordTable table = new RecordTable(
                MESSAGES.text("files.title"),
                MESSAGES.text("files.file"),
                MESSAGES.text("files.bytes"),
                MESSAGES.text("files.hash"),
                MESSAGES.text("files.get"));
        for (PublishedFile file : files) {
            Span hash = new Span(file.sha256());
            hash.addClassName("hash");
            table.addRow(
                    new Span(file.path()),
                    new Span(MESSAGES.text("files.size", Text.grouped(Long.toString(file.bytes())))),
                    hash,
                    link(version, file));
        }
        add(new H2(MESSAGES.text("files.title")), table);
    }

    private static Anchor link(DatasetVersion version, PublishedFile file) {
        Anchor link = new Anchor(
                "api/v1/datasets/" + version.dataset() + "/" + version.id() + "/files/" + file.path(),
                MESSAGES.text("files.get"));
        link.setAriaLabel(MESSAGES.text("files.get.of", file.path()));
        link.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        return link;
    }
}
