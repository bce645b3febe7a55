package dev.bilateral.figure.ui;

import com.vaadin.flow.component.UI;
import dev.bilateral.figure.Figure;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.WrittenText;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What the browser tab kept while the server forgot: reasons that were written, and that a save was never answered. */
final class KeptByBrowser {

    private final Figure figure;
    private final FigureServices services;

    KeptByBrowser(Figure figure, FigureServices services) {
        this.figure = figure;
        this.services = services;
    }

    /**
     * The reasons written for a scenario by whoever is signed in, or by nobody yet in the same tab.
     *
     * @param found hears of them later, if there are any
     */
    void reasons(UI ui, ScenarioId scenario, Consumer<Map<AssumptionKey, String>> found) {
        ui.getPage()
                .executeJs(
                        "return window.bilateral?.drafts?.texts($0, $1) ?? {}",
                        FigureServices.unsigned(scenario),
                        services.drafts(scenario))
                .then(JsonNode.class, kept -> found.accept(reasons(kept)));
    }

    private Map<AssumptionKey, String> reasons(JsonNode kept) {
        Map<AssumptionKey, String> reasons = new EnumMap<>(AssumptionKey.class);
        for (AssumptionKey key : figure.keys()) {
            String text = kept.path(key.code()).asString("").strip();
            if (!text.isEmpty() && WrittenText.problem(text).isEmpty()) {
                reasons.put(key, text);
            }
        }
        return reasons;
    }

    /**
     * Whether a save was never answered, as when the session had ended: the way on begins with signing in.
     *
     * @param told hears of it where it was so, with whether somebody is signed in by now
     */
    void unsaved(UI ui, Consumer<Boolean> told) {
        ui.getPage()
                .executeJs("return window.bilateral?.saves?.isUnanswered() ?? false")
                .then(Boolean.class, isUnanswered -> {
                    if (isUnanswered) {
                        boolean isSignedIn = services.author().isSignedIn();
                        if (isSignedIn) { // told once; before that, it has to outlast the signing in
                            ui.getPage().executeJs("window.bilateral.saves.answered()");
                        }
                        told.accept(isSignedIn);
                    }
                });
    }

    void signIn(UI ui) {
        ui.getPage().executeJs("window.bilateral.signIn()");
    }
}
