package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.ServerAddress;
import dev.bilateral.figure.ui.CitationList;
import dev.bilateral.snapshot.ArchivedFiles;
import dev.bilateral.snapshot.Citations;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.Manifest.Listed;
import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.SnapshotService;
import dev.bilateral.snapshot.WatchService;
import dev.bilateral.snapshot.frozen.AssumptionTable;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.frozen.SourceTable;
import dev.bilateral.ui.RecordTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a snapshot holds, who recorded it, how it is cited and checked, and what changed since. */
final class SnapshotPage {

    private static final Messages MESSAGES = Messages.of(SnapshotPage.class);

    private final RecordedSnapshot snapshot;
    private final Services services;
    private final Optional<Frozen> frozen;

    SnapshotPage(RecordedSnapshot snapshot, Services services) {
        this.snapshot = snapshot;
        this.services = services;
        frozen = services.states().find(snapshot.address());
    }

    void addTo(HasComponents page) {
        Paragraph what = new Paragraph(MESSAGES.text(
                "page.what",
                snapshot.id(),
                frozen.map(shown -> shown.of().title()).orElse(snapshot.figure()),
                Text.date(snapshot.created())));
        what.addClassName("muted");
        page.add(new H1(snapshot.title()), what);
        frozen.map(Frozen::subtitle).map(Paragraph::new).ifPresent(page::add);
        page.add(actions());
        new SnapshotPictures(snapshot, frozen, this::zip).all().forEach(page::add);
        page.add(new H2(MESSAGES.text("since")), new ChangesSection(frozen.flatMap(services.states()::sinceThen)));
        page.add(new WatchToggle(snapshot.id(), services.watches(), services.authentication()));
        page.add(new H2(MESSAGES.text("holds")), pins());
        assumptions().ifPresent(list -> page.add(new H2(MESSAGES.text("assumptions")), list));
        page.add(new H2(MESSAGES.text("files")), files());
        page.add(new H2(MESSAGES.text("records")), records());
        frozen.ifPresent(shown -> page.add(new H2(MESSAGES.text("cite")), citations(shown)));
        page.add(new H2(MESSAGES.text("signature")), signature());
    }

    private Component actions() {
        Anchor view = new Anchor(snapshot.address().substring(1), MESSAGES.text("page.open"));
        view.addClassName("button");
        view.getElement().setAttribute("router-link", true);
        NativeButton copy = new NativeButton(MESSAGES.text("taken.copy"));
        copy.getElement()
                .setAttribute("data-copies", "{address}")
                .setAttribute("data-said", MESSAGES.text("copied"))
                .setAttribute("data-failed", MESSAGES.text("copied.not"));
        Div actions = new Div(new ZipDownload(snapshot.fileName(), this::zip), copy, view);
        actions.addClassName("snapshot-links");
        return actions;
    }

    private byte[] zip() {
        return services.snapshots().zip(snapshot.id()).orElseThrow();
    }

    private Optional<Component> assumptions() {
        return frozen.filter(shown -> shown.basis().revisions().size() == 1)
                .flatMap(shown -> shown.table(AssumptionTable.NAME)
                        .map(rows -> new FrozenAssumptions(
                                rows, shown.table(SourceTable.NAME).orElseThrow())));
    }

    private Component pins() {
        UnorderedList list = new UnorderedList();
        frozen.map(Frozen::basis)
                .ifPresentOrElse(
                        basis -> {
                            basis.revisions()
                                    .forEach(used -> list.add(new ListItem(MESSAGES.text(
                                            "holds.revision",
                                            used.title(),
                                            used.id().number(),
                                            used.edits() == 0 ? "" : MESSAGES.count("holds.edits", used.edits())))));
                            basis.pins().versions().forEach((dataset, version) -> {
                                Anchor link =
                                        new Anchor("datasets/" + dataset + "/" + version, dataset + " " + version);
                                link.getElement().setAttribute("router-link", true);
                                list.add(new ListItem(link));
                            });
                        },
                        () -> list.add(new ListItem(MESSAGES.text("holds.unknown"))));
        return list;
    }

    private List<Listed> listed() {
        return ArchivedFiles.listed(snapshot);
    }

    private Component files() {
        RecordTable table = new RecordTable(
                MESSAGES.text("files"),
                MESSAGES.text("files.name"),
                MESSAGES.text("files.bytes"),
                MESSAGES.text("files.hash"));
        listed().forEach(file -> table.addRow(
                new Span(file.path()),
                new Span(Text.grouped(Integer.toString(file.bytes()))),
                new Code(file.sha256())));
        table.addClassName("snapshot-files");
        return table;
    }

    private Component records() {
        UnorderedList list = new UnorderedList();
        snapshot.records()
                .forEach(record -> list.add(new ListItem(
                        record.who().isEmpty()
                                ? MESSAGES.text("records.visitor", Text.moment(record.at()))
                                : MESSAGES.text("records.by", record.who(), Text.moment(record.at())))));
        return list;
    }

    private Component citations(Frozen shown) {
        String path = "snapshots/" + snapshot.id();
        return new CitationList(
                Citations.of(shown, services.server().cited("/" + path), Optional.of(LocalDate.now(services.clock()))),
                path);
    }

    private Component signature() {
        Code value = new Code(snapshot.signature().value());
        Anchor file = new Anchor("api/v1/snapshots/" + snapshot.id() + ".sig", MESSAGES.text("signature.file"));
        file.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        Div signature = new Div(
                new Paragraph(
                        MESSAGES.text("signature.what", snapshot.signature().keyId())),
                new Paragraph(value),
                new Paragraph(file));
        signature.addClassName("snapshot-signature");
        return signature;
    }

    /** What the page reads from. */
    @org.springframework.stereotype.Component
    record Services(
            SnapshotService snapshots,
            FrozenStates states,
            WatchService watches,
            AuthenticationContext authentication,
            Clock clock,
            ServerAddress server) {}
}
