package dev.bilateral.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.ui.BadAddress;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioService;
import java.util.List;

/** An address whose scenario, revision, edition or value can't be used: each is named, with what exists instead. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class BadAddressPage extends ErrorPage implements HasErrorParameter<BadAddress> {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final Messages MESSAGES = Messages.of(BadAddressPage.class);

    private final transient ScenarioService scenarios;

    BadAddressPage(ScenarioService scenarios) {
        this.scenarios = scenarios;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<BadAddress> parameter) {
        BadAddress bad = parameter.getException();
        List<StateProblem> problems = bad.problems();
        String path = event.getLocation().getPath();
        int status = show(
                bad.isNotFound() ? NOT_FOUND : BAD_REQUEST,
                problems.isEmpty()
                        ? MESSAGES.text("failure")
                        : problems.getFirst().message(),
                "");
        problems.stream()
                .skip(1)
                .map(StateProblem::message)
                .distinct()
                .map(Paragraph::new)
                .forEach(this::add);
        problems.stream()
                .filter(problem -> !problem.known().isEmpty())
                .findFirst()
                .ifPresent(problem -> {
                    UnorderedList known = new UnorderedList();
                    problem.known().forEach(name -> known.add(choice(event.getLocation(), problem, name)));
                    add(new H2(MESSAGES.text("unknown.all")), known);
                });
        add(new Anchor(path, MESSAGES.text("unknown.bare")));
        return status;
    }

    /** What exists leads there; a parameter's name alone leads nowhere. */
    private ListItem choice(Location asked, StateProblem problem, String name) {
        return switch (problem.kind()) {
            case UNKNOWN_SCENARIO ->
                new ListItem(new Anchor(asked.getPath() + "?" + problem.parameter() + "=" + name, titled(name)));
            case UNKNOWN_REVISION -> {
                QueryParameters instead = asked.getQueryParameters().merging(problem.parameter(), name);
                yield new ListItem(new Anchor(asked.getPath() + "?" + instead.getQueryString(), name));
            }
            default -> new ListItem(name);
        };
    }

    private String titled(String id) {
        return scenarios
                .find(new ScenarioId(id))
                .map(scenario -> MESSAGES.text("unknown.scenario", scenario.title(), id))
                .orElse(id);
    }
}
