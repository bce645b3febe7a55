package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.scenario.RevisionSaved;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that a newer revision of the scenario in view stands, also when somebody saves one while the screen is open, and
 * leads there with all edits. It stands there from the start and without words, since words in a region that is new to
 * the page are not read out.
 */
final class NewerRevision extends Div {

    private static final Messages MESSAGES = Messages.of(NewerRevision.class);

    private final transient FigureServices services;
    private final String figure;
    private final Span text = new Span();
    private final Anchor link = new Anchor();
    private transient @Nullable FigureState shown;
    private transient @Nullable ScenarioRevision newest;

    /** @param changed told when it appears without the reader's doing */
    NewerRevision(FigureServices services, String figure, Runnable changed) {
        this.services = services;
        this.figure = figure;
        getElement().setAttribute("role", "status");
        link.getElement().setAttribute("router-link", true);
        link.setVisible(false);
        add(text, new Span(" "), link);
        services.broadcaster().listen(this, RevisionSaved.class, saved -> {
            FigureState now = shown;
            if (now != null && saved.revision().scenario().equals(now.scenario()) && isNews(saved.revision())) {
                newest = saved.revision();
                refresh();
                changed.run();
            }
        });
        // only from here on it hears of what is saved; what was saved before has to be looked up
        addAttachListener(attached -> {
            FigureState now = shown;
            if (now != null) {
                newest = newestOf(now.scenario()).orElse(null);
                refresh();
                changed.run();
            }
        });
    }

    void show(FigureTables tables) {
        FigureState before = shown;
        shown = tables.state();
        boolean isSame =
                before != null && before.scenario().equals(shown.scenario()) && before.revision() == shown.revision();
        if (isAttached() && !isSame) {
            newest = newestOf(shown.scenario()).orElse(null);
        }
        refresh();
    }

    /** Follows the edits, also those that can't be used yet: the link carries them. */
    void refresh() {
        FigureState now = shown;
        ScenarioRevision newer = newest;
        if (now == null || newer == null || now.revision() >= newer.number()) {
            text.setText("");
            link.setText("");
            link.setVisible(false);
        } else {
            link.setVisible(true);
            text.setText(MESSAGES.text(
                    "revision.newer", newer.number(), newer.author(), Text.moment(newer.at()), newer.note()));
            link.setText(MESSAGES.text(
                    now.overrides().isEmpty() ? "revision.newer.open" : "revision.newer.go", newer.number()));
            link.setHref(figure + "?"
                    + services.view().queryOf(now.withRevision(newer.number())).getQueryString());
        }
    }

    boolean isEmpty() {
        return !link.isVisible();
    }

    private boolean isNews(ScenarioRevision saved) {
        ScenarioRevision known = newest;
        return known == null || known.number() < saved.number();
    }

    private Optional<ScenarioRevision> newestOf(ScenarioId scenario) {
        return services.scenarios()
                .find(scenario)
                .flatMap(now -> services.scenarios().revision(now.id(), now.latest()));
    }
}
