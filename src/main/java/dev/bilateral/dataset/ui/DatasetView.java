package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.internal.DependencyTrigger;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.ui.Unknown;
import dev.bilateral.ui.Unknown.Known;
import java.util.Optional;

/**
 * One version of a dataset, the newest where the address names none. The scripts of the grid belong to this screen, and
 * to whatever else shows a grid.
 */
@Route("datasets/:dataset")
@RouteAlias("datasets/:dataset/:version")
@AnonymousAllowed
@DependencyTrigger({DatasetView.class, Grid.class})
class DatasetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(DatasetView.class);

    private final transient DatasetService datasets;
    private String title = "";

    DatasetView(DatasetService datasets) {
        this.datasets = datasets;
        addClassName("catalogue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String named = event.getRouteParameters().get("dataset").orElse("");
        Optional<Dataset> dataset = DatasetId.isValid(named) ? datasets.find(new DatasetId(named)) : Optional.empty();
        if (dataset.isEmpty()) {
            event.rerouteToError(unknownDataset(named), "");
            return;
        }
        Optional<String> version = event.getRouteParameters().get("version").filter(v -> !v.equals("latest"));
        Optional<Edition> edition = version.map(DatasetVersionId::parse)
                .orElseGet(() -> Optional.of(dataset.get().newest().id()))
                .flatMap(id -> datasets.edition(dataset.get().id(), id));
        if (edition.isEmpty()) {
            event.rerouteToError(unknownVersion(dataset.get(), version.orElse("")), "");
            return;
        }
        title = MESSAGES.text(
                "dataset.title",
                edition.get().version().title(),
                edition.get().version().id());
        removeAll();
        add(new EditionPage(dataset.get(), edition.get()));
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title", title);
    }

    private Unknown unknownDataset(String id) {
        return new Unknown(
                MESSAGES.text("kind.dataset"),
                id,
                datasets.datasets().stream()
                        .map(d -> new Known(d.id().value(), d.title() + " (" + d.id() + ")", "datasets/" + d.id()))
                        .toList());
    }

    private static Unknown unknownVersion(Dataset dataset, String id) {
        return new Unknown(
                MESSAGES.text("kind.version", dataset.id()),
                id,
                dataset.versions().stream()
                        .map(DatasetVersion::id)
                        .map(v -> new Known(v.toString(), v.toString(), "datasets/" + dataset.id() + "/" + v))
                        .toList());
    }
}
