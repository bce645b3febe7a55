package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.internal.DependencyTrigger;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Imprints;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.VersionFiles;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.ledger.Ledger;
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
    private final transient DatasetContents contents;
    private final transient Ledger ledger;
    private final transient VersionFiles files;
    private final transient Imprints imprints;
    private final transient Publishing publishing;
    private final transient Drafts drafts;
    private final transient AuthenticationContext authentication;
    private String title = "";

    DatasetView(
            DatasetService datasets,
            DatasetContents contents,
            Ledger ledger,
            VersionFiles files,
            Imprints imprints,
            Publishing publishing,
            Drafts drafts,
            AuthenticationContext authentication) {
        this.datasets = datasets;
        this.contents = contents;
        this.ledger = ledger;
        this.files = files;
        this.imprints = imprints;
        this.publishing = publishing;
        this.drafts = drafts;
        this.authentication = authentication;
        addClassName("catalogue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Dataset dataset = new DatasetAddress(datasets)
                .dataset(event.getRouteParameters().get("dataset").orElse(""));
        DatasetVersion version = DatasetAddress.version(
                dataset, event.getRouteParameters().get("version").orElse(DatasetAddress.LATEST));
        title = MESSAGES.text("dataset.title", version.title(), version.id());
        removeAll();
        EditionPage page = new EditionPage(dataset, version, contents, ledger, files);
        page.add(new VersionChecks(imprints.find(version)), new PublishHistory(dataset, imprints));
        if (dataset.withdrawal(version.id()).isEmpty()) {
            steward().ifPresent(name -> page.add(new WithdrawButton(version, publishing, name)));
        }
        add(page);
        if (authentication.hasRole("STEWARD")) {
            Anchor link = new Anchor("datasets/" + dataset.id() + "/import", MESSAGES.text("import.link"));
            link.getElement().setAttribute("router-link", true);
            link.addClassName("button");
            add(
                    link,
                    new DraftLinks(
                            drafts,
                            dataset.id(),
                            authentication.getPrincipalName().orElseThrow()));
        }
    }

    private Optional<String> steward() {
        return authentication.hasRole("STEWARD") ? authentication.getPrincipalName() : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title", title);
    }
}
