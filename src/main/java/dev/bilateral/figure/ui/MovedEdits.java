package dev.bilateral.figure.ui;

import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.ScenarioId;
import java.util.EnumMap;
import java.util.Map;

/**
 * On which scenario each edit was made that has since gone along to another: what was argued about one need not hold of
 * the other.
 */
record MovedEdits(Map<AssumptionKey, Made> made) {

    static final MovedEdits NONE = new MovedEdits(Map.of());

    /** An edit as it left a scenario. */
    record Made(ScenarioId on, String text) {}

    MovedEdits {
        made = Map.copyOf(made);
    }

    /**
     * The same once a scenario is left for another.
     *
     * @param unusable texts that go along beside the state
     */
    MovedEdits leaving(FigureState state, Map<AssumptionKey, String> unusable) {
        Map<AssumptionKey, String> texts = new EnumMap<>(AssumptionKey.class);
        texts.putAll(state.overrides());
        texts.putAll(unusable);
        Map<AssumptionKey, Made> moved = new EnumMap<>(AssumptionKey.class);
        texts.forEach((key, text) -> {
            Made before = made.get(key);
            moved.put(key, before != null && before.text().equals(text) ? before : new Made(state.scenario(), text));
        });
        return new MovedEdits(moved);
    }

    /** Those of them that stand on a scenario as they were made on another. */
    MovedEdits on(ScenarioId scenario, Edits now) {
        Map<AssumptionKey, Made> standing = new EnumMap<>(AssumptionKey.class);
        made.forEach((key, edit) -> {
            if (!edit.on().equals(scenario) && edit.text().equals(now.typed().get(key))) {
                standing.put(key, edit);
            }
        });
        return new MovedEdits(standing);
    }

    /** What is left without them. */
    Edits takenFrom(Edits all) {
        Edits fewer = all;
        for (AssumptionKey key : made.keySet()) {
            fewer = fewer.reset(key);
        }
        return fewer;
    }

    int count() {
        return made.size();
    }

    boolean isEmpty() {
        return made.isEmpty();
    }
}
