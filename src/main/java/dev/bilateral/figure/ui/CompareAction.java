package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonState.Pair;
import dev.bilateral.model.Question;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.Popup;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;

/** Leads to a comparison of the revision in view with another, in the figure's own outcome and with the editions in view. */
@org.springframework.stereotype.Component
@Order(CompareAction.PLACE)
class CompareAction implements FigureAction {

    static final int PLACE = 20;

    private static final Messages MESSAGES = Messages.of(CompareAction.class);

    /** Further ones are chosen on the screen that this leads to. */
    private static final int OFFERED = 12;

    private final ScenarioService scenarios;

    CompareAction(ScenarioService scenarios) {
        this.scenarios = scenarios;
    }

    @Override
    public Component of(Figure figure, Supplier<Optional<FigureTables>> shown) {
        return new Popup(
                MESSAGES.text("compare"),
                () -> shown.get().map(tables -> offers(figure, tables)).orElseGet(Div::new));
    }

    private Div offers(Figure figure, FigureTables tables) {
        Optional<Question> question = figure.questions(tables.inputs()).stream().findFirst();
        UnorderedList list = new UnorderedList();
        question.ifPresent(asked -> {
            RevisionId now = tables.revision().id();
            before(now)
                    .ifPresent(id -> list.add(link(
                            MESSAGES.text("compare.before", id.number()), figure, asked, tables, List.of(id, now))));
            scenarios.scenarios().stream()
                    .filter(other -> !other.id().equals(now.scenario()))
                    .limit(OFFERED)
                    .forEach(other -> list.add(link(name(other), figure, asked, tables, List.of(now, latest(other)))));
            list.add(link(MESSAGES.text("compare.others"), figure, asked, tables, List.of(now)));
        });
        Div offers = new Div(list);
        if (!tables.state().overrides().isEmpty()) {
            Paragraph saved = new Paragraph(
                    MESSAGES.text("compare.saved", tables.revision().number()));
            saved.addClassName("muted");
            offers.addComponentAsFirst(saved);
        }
        return offers;
    }

    private static Optional<RevisionId> before(RevisionId now) {
        return now.number() == 1 ? Optional.empty() : Optional.of(new RevisionId(now.scenario(), now.number() - 1));
    }

    private static RevisionId latest(Scenario scenario) {
        return new RevisionId(scenario.id(), scenario.latest());
    }

    private static String name(Scenario scenario) {
        return MESSAGES.text("compare.scenario", scenario.title(), scenario.latest());
    }

    private static ListItem link(
            String text, Figure figure, Question asked, FigureTables tables, List<RevisionId> with) {
        ComparisonState compared =
                new ComparisonState(with, tables.state().pins(), asked, List.of(), Pair.FIRST_TWO, figure.id(), false);
        Anchor link = new Anchor("compare?" + ComparisonCodec.query(compared), text);
        link.getElement().setAttribute("router-link", true);
        return new ListItem(link);
    }
}
