package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.VersionFiles;
import dev.bilateral.dataset.Withdrawal;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import dev.bilateral.ui.CsvDownload;
import dev.bilateral.ui.TabSet;
import dev.bilateral.ui.TableGrid;
import dev.bilateral.ui.Title;
import java.util.List;
import java.util.Optional;

/** What stands in one version: observations, series and sources, the note on what changed, and files to take away. */
final class EditionPage extends Div {

    private static final Messages MESSAGES = Messages.of(EditionPage.class);

    private final transient DatasetVersion version;
    private final transient DatasetContents contents;
    private final transient Ledger ledger;

    EditionPage(Dataset dataset, DatasetVersion version, DatasetContents contents, Ledger ledger, VersionFiles files) {
        this.version = version;
        this.contents = contents;
        this.ledger = ledger;
        add(new Title(MESSAGES.text("dataset.title", version.title(), version.id())));
        dataset.withdrawal(version.id()).ifPresent(withdrawal -> add(withdrawn(dataset, withdrawal)));
        add(new Paragraph(version.description()));
        if (!version.changes().isEmpty()) {
            add(new H2(MESSAGES.text("changes.title")), new Paragraph(version.changes()));
        }
        before(dataset, version).ifPresent(older -> add(new Paragraph(diff(older, version))));
        add(versions(dataset, version), files(), tabs(), new FilesTable(version, files.of(version)));
    }

    private static Component withdrawn(Dataset dataset, Withdrawal withdrawal) {
        DatasetVersion newest = dataset.newest();
        Paragraph notice = new Paragraph(
                new Span(MESSAGES.text("withdrawn", Text.moment(withdrawal.at()), Text.sentence(withdrawal.reason()))
                        + " "),
                VersionLink.to(newest, MESSAGES.text("withdrawn.newest", newest.id())));
        notice.addClassName("record-notice");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private static Optional<DatasetVersion> before(Dataset dataset, DatasetVersion version) {
        return dataset.versions().stream()
                .filter(other -> other.id().compareTo(version.id()) < 0)
                .findFirst();
    }

    private static Anchor diff(DatasetVersion older, DatasetVersion newer) {
        Anchor link = new Anchor(
                "datasets/" + newer.dataset() + "/diff/" + older.id() + "/" + newer.id(), MESSAGES.text("diff.link"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** Read as it comes into sight: a version may be of any length. */
    private Component tabs() {
        return new TabSet(MESSAGES.text("tabs"))
                .add(
                        "observations",
                        MESSAGES.count("observations", version.observations()),
                        () -> new TableGrid(
                                MESSAGES.text("observations.title"),
                                ObservationTable.columns(),
                                version.observations(),
                                this::rows))
                .add(
                        "series",
                        MESSAGES.count("series", version.series()),
                        () -> new TableGrid(
                                MESSAGES.text("series.title"), EditionTables.series(ledger.series(version)), List.of()))
                .add(
                        "sources",
                        MESSAGES.count("sources", version.sources()),
                        () -> new TableGrid(
                                MESSAGES.text("sources.title"),
                                EditionTables.sources(ledger.sources(version)),
                                List.of()));
    }

    /** Rows are numbered one by one, so the number before the first is how many are left out. */
    private List<Row> rows(int offset, int limit) {
        return contents.page(version.dataset(), version.id(), offset, limit).rows();
    }

    private static Component versions(Dataset dataset, DatasetVersion shown) {
        UnorderedList list = new UnorderedList();
        list.addClassName("versions");
        for (DatasetVersion version : dataset.versions()) {
            Anchor link = new Anchor(
                    "datasets/" + dataset.id() + "/" + version.id(),
                    version.id().toString());
            link.getElement().setAttribute("router-link", true);
            if (version.id().equals(shown.id())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            ListItem item = new ListItem(link);
            if (dataset.withdrawal(version.id()).isPresent()) {
                item.add(new Span(" " + MESSAGES.text("withdrawn.mark")));
            }
            list.add(item);
        }
        list.getElement().setAttribute("aria-label", MESSAGES.text("versions"));
        return list;
    }

    private Component files() {
        Table observations = ObservationTable.streamed(contents, version);
        String name = version.dataset() + "_" + version.id() + "_observations.csv";
        int rows = version.observations();
        Anchor excel = button(new Anchor(
                CsvDownload.of(name, observations, CsvProfile.EXCEL), MESSAGES.count("download.excel", rows)));
        Anchor data = button(
                new Anchor(CsvDownload.of(name, observations, CsvProfile.DATA), MESSAGES.count("download.data", rows)));
        Anchor zip = button(new Anchor(
                "api/v1/datasets/" + version.dataset() + "/" + version.id() + "/datapackage.zip",
                MESSAGES.text("download.package")));
        zip.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        Div files = new Div(excel, data, zip);
        files.addClassName("actions");
        return files;
    }

    private static Anchor button(Anchor anchor) {
        anchor.addClassName("button");
        return anchor;
    }
}
