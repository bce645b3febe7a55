package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.SnapshotId;
import dev.bilateral.snapshot.SnapshotService;
import dev.bilateral.snapshot.query.SnapshotQuery;
import dev.bilateral.ui.Unknown;
import dev.bilateral.ui.Unknown.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One snapshot on record. */
@Route("snapshots/:id")
@AnonymousAllowed
class SnapshotView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(SnapshotView.class);
    private static final int OFFERED = 10;

    private final transient SnapshotService snapshots;
    private final transient SnapshotQuery query;
    private final transient SnapshotPage.Services services;
    private String title = "";

    SnapshotView(SnapshotService snapshots, SnapshotQuery query, SnapshotPage.Services services) {
        this.snapshots = snapshots;
        this.query = query;
        this.services = services;
        addClassNames("records-page", "snapshot-page");
    }

    /** A name read from paper may be in capitals. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("id").orElse("");
        RecordedSnapshot found = SnapshotId.parse(name.toLowerCase(Locale.ROOT))
                .flatMap(snapshots::find)
                .orElseThrow(() -> unknown(name));
        title = MESSAGES.text("page.title", found.title());
        removeAll();
        new SnapshotPage(found, services).addTo(this);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Unknown unknown(String name) {
        return new Unknown(
                MESSAGES.text("kind"),
                name,
                query.newest("", word -> List.of(), Optional.empty(), OFFERED).stream()
                        .map(line ->
                                new Known(line.id().value(), line.id() + ": " + line.title(), "snapshots/" + line.id()))
                        .toList());
    }
}
