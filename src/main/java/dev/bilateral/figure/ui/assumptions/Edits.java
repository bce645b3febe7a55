package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputError;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has typed over a saved revision. A text that can't be used stays as it was typed, beside the last
 * values that could be: these are what the chart shows.
 *
 * @param references the pipelines that a ramp can follow in the pinned edition
 * @param typed by key, as typed
 * @param good the last usable values that differ from the saved ones, in canonical text
 * @param errors what is wrong with {@code typed}
 */
public record Edits(
        Inputs saved,
        ReferenceRamps references,
        Map<AssumptionKey, String> typed,
        Map<AssumptionKey, String> good,
        List<InputError> errors) {

    public Edits {
        typed = copy(typed);
        good = copy(good);
        errors = List.copyOf(errors);
    }

    /** @param overrides usable as they are, as the address gave them */
    public static Edits of(Inputs saved, ReferenceRamps references, Map<AssumptionKey, String> overrides) {
        return new Edits(saved, references, overrides, overrides, List.of());
    }

    /** Types one text. */
    public Edits type(AssumptionKey key, String text) {
        Map<AssumptionKey, String> more = copy(typed);
        more.put(key, text);
        return check(more);
    }

    /** Takes an edit back. */
    public Edits reset(AssumptionKey key) {
        Map<AssumptionKey, String> fewer = copy(typed);
        fewer.remove(key);
        return check(fewer);
    }

    public Edits resetAll() {
        return check(Map.of());
    }

    /** What stands in a field: as typed, else as saved. */
    String text(AssumptionKey key) {
        return typed.getOrDefault(key, saved.text(key));
    }

    boolean isEdited(AssumptionKey key) {
        return good.containsKey(key) || (typed.containsKey(key) && error(key).isPresent());
    }

    public Optional<InputError> error(AssumptionKey key) {
        return errors.stream().filter(error -> error.key() == key).findFirst();
    }

    /** The typed texts that can't be used as they stand. */
    public Map<AssumptionKey, String> unusable() {
        Map<AssumptionKey, String> texts = copy(typed);
        texts.keySet().removeIf(key -> error(key).isEmpty());
        return texts;
    }

    /** What is computed with. */
    Inputs inputs() {
        return saved.with(good);
    }

    private Edits check(Map<AssumptionKey, String> texts) {
        List<InputError> wrong = saved.check(texts, references);
        Map<AssumptionKey, String> usable = copy(texts);
        for (InputError error : wrong) {
            String last = good.get(error.key());
            if (last == null) {
                usable.remove(error.key());
            } else {
                usable.put(error.key(), last);
            }
        }
        boolean fits = saved.check(usable, references).isEmpty();
        return new Edits(saved, references, texts, fits ? saved.with(usable).changesFrom(saved) : good, wrong);
    }

    private static Map<AssumptionKey, String> copy(Map<AssumptionKey, String> texts) {
        Map<AssumptionKey, String> copy = new EnumMap<>(AssumptionKey.class);
        copy.putAll(texts);
        return copy;
    }
}
