package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftNotes;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.imports.Arrivals;
import dev.bilateral.dataset.imports.DraftChecks;
import dev.bilateral.dataset.imports.DraftDifferences;
import dev.bilateral.dataset.imports.Imports;
import dev.bilateral.dataset.imports.Mappings;
import dev.bilateral.ui.Title;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** How a file becomes a version: files, checks, difference, note, publish. For stewards; others are told who may. */
@Route("datasets/:dataset/import/:draft?")
@PermitAll
@DependencyTrigger({ImportView.class, Grid.class})
class ImportView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(ImportView.class);

    private final transient DatasetService datasets;
    private final transient Arrivals arrivals;
    private final transient Imports imports;
    private final transient Mappings mappings;
    private final transient Drafts drafts;
    private final transient DraftNotes notes;
    private final transient DraftChecks checks;
    private final transient DraftDifferences differences;
    private final transient Publishing publishing;
    private final transient AuthenticationContext authentication;
    private String title = "";

    ImportView(
            DatasetService datasets,
            Arrivals arrivals,
            Imports imports,
            Mappings mappings,
            Drafts drafts,
            DraftNotes notes,
            DraftChecks checks,
            DraftDifferences differences,
            Publishing publishing,
            AuthenticationContext authentication) {
        this.datasets = datasets;
        this.arrivals = arrivals;
        this.imports = imports;
        this.mappings = mappings;
        this.drafts = drafts;
        this.notes = notes;
        this.checks = checks;
        this.differences = differences;
        this.publishing = publishing;
        this.authentication = authentication;
        addClassName("records-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Dataset dataset = new DatasetAddress(datasets)
                .dataset(event.getRouteParameters().get("dataset").orElse(""));
        title = MESSAGES.text("import.title", dataset.title());
        removeAll();
        add(new Title(title));
        if (!authentication.hasRole("STEWARD")) {
            add(new Paragraph(MESSAGES.text("import.stewards")));
            return;
        }
        String author = authentication.getPrincipalName().orElseThrow();
        Optional<String> named = event.getRouteParameters().get("draft");
        if (named.isEmpty()) {
            add(files(dataset, author));
            return;
        }
        find(named.get(), dataset)
                .ifPresentOrElse(
                        draft -> show(draft, author, event.getLocation().getQueryParameters()),
                        () -> add(new Paragraph(MESSAGES.text("import.gone")), files(dataset, author)));
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title", title);
    }

    private Optional<DatasetDraft> find(String id, Dataset dataset) {
        return Optional.of(id)
                .filter(DraftId::isValid)
                .map(DraftId::new)
                .flatMap(drafts::find)
                .filter(draft -> draft.dataset().equals(dataset.id()));
    }

    private ImportFiles files(Dataset dataset, String author) {
        return new ImportFiles(
                arrivals,
                imports,
                mappings,
                drafts,
                dataset,
                author,
                draft -> go(desk(draft, author).address(ImportStep.first(draft))));
    }

    private void show(DatasetDraft draft, String author, QueryParameters parameters) {
        DraftPage page =
                new DraftPage(desk(draft, author), version -> go("datasets/" + version.dataset() + "/" + version.id()));
        add(page);
        page.show(
                ImportStep.of(
                        parameters.getSingleParameter(ImportStep.PARAMETER).orElse("")),
                ImportStep.part(parameters.getSingleParameter(ImportStep.PART).orElse("")),
                ImportStep.line(parameters.getSingleParameter(ImportStep.LINE).orElse("")));
    }

    private DraftDesk desk(DatasetDraft draft, String author) {
        return new DraftDesk(draft, author, drafts, notes, checks, differences, publishing);
    }

    /** By a new page: this one may go on by itself, and what goes on by itself leaves the address as it was. */
    private void go(String address) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(address));
    }
}
