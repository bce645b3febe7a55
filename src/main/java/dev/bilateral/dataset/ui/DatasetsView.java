package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.LoadFailure;
import dev.bilateral.dataset.DatasetVersion;

/** All datasets: what each holds, its newest version, and what that one changed. */
@Route("datasets")
@AnonymousAllowed
class DatasetsView extends Div implements HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(DatasetsView.class);

    DatasetsView(DatasetService datasets) {
        addClassNames("catalogue");
        add(new H1(MESSAGES.text("datasets")), new Paragraph(MESSAGES.text("datasets.text")));
        datasets.failures().forEach(failure -> add(failure(failure)));
        Div list = new Div();
        list.addClassName("dataset-list");
        datasets.datasets().forEach(dataset -> list.add(article(dataset)));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title", MESSAGES.text("datasets"));
    }

    private static Component article(Dataset dataset) {
        DatasetVersion newest = dataset.newest();
        Anchor title = new Anchor("datasets/" + dataset.id(), dataset.title());
        title.getElement().setAttribute("router-link", true);
        Paragraph facts = new Paragraph(MESSAGES.text(
                "facts",
                newest.id(),
                MESSAGES.count("observations", newest.observations()),
                MESSAGES.count("series", newest.series()),
                MESSAGES.count("sources", newest.sources())));
        facts.addClassName("muted");
        Article article = new Article(new H2(title), new Paragraph(newest.description()), facts);
        article.add(new Paragraph(
                newest.changes().isEmpty()
                        ? MESSAGES.text("last.change", Text.moment(newest.created()))
                        : MESSAGES.text("last.change.note", Text.moment(newest.created()), newest.changes())));
        article.add(new DatasetFacts(dataset));
        return article;
    }

    /** Nothing of such a version is loaded; all that is wrong with it stands here at once. */
    private static Component failure(LoadFailure failure) {
        UnorderedList problems = new UnorderedList();
        failure.problems().forEach(problem -> problems.add(new ListItem(problem.toString())));
        Div box = new Div(
                new Paragraph(MESSAGES.text(
                        "failure",
                        failure.version(),
                        failure.dataset(),
                        MESSAGES.count("problems", failure.problems().size()))),
                problems);
        box.addClassName("load-failure");
        box.getElement().setAttribute("role", "alert");
        return box;
    }
}
