package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputError;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioRevision;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody has typed over a saved revision. A text that can't be used stays as it was typed, beside the last
 * values that could be: these are what the chart shows.
 *
 * @param references the pipelines that a ramp can follow in the pinned edition
 * @param typed by key, as typed
 * @param good the last usable values that differ from the saved ones, in canonical text
 * @param errors what is wrong with {@code typed}
 * @param taken the statements from which values were taken, or on which they rest, where that differs from what is saved
 * @param reasons why, as written here over what is saved; they change nothing that is drawn, so no address holds them
 */
public record Edits(
        Inputs saved,
        ReferenceRamps references,
        Map<AssumptionKey, String> typed,
        Map<AssumptionKey, String> good,
        List<InputError> errors,
        Map<AssumptionKey, Taken> taken,
        Map<AssumptionKey, String> reasons) {

    /**
     * A statement that a value was taken from, or rests on.
     *
     * @param observation its id, of one that states the value; else with its dataset, as {@code dataset/id}
     * @param said how it reads
     */
    public record Taken(String observation, String said) {}

    public Edits {
        typed = copy(typed);
        good = copy(good);
        errors = List.copyOf(errors);
        taken = Map.copyOf(taken);
        reasons = copy(reasons);
    }

    /** @param overrides usable as they are, as the address gave them */
    public static Edits of(Inputs saved, ReferenceRamps references, Map<AssumptionKey, String> overrides) {
        return new Edits(saved, references, overrides, overrides, List.of(), Map.of(), Map.of());
    }

    /** Types one text. */
    public Edits type(AssumptionKey key, String text) {
        Map<AssumptionKey, String> more = copy(typed);
        more.put(key, text);
        Edits checked = check(more, without(key));
        // the value that is computed with stays until another can be used, and so does where it came from
        return checked.error(key).isPresent() && checked.value(key).equals(value(key))
                ? new Edits(saved, references, checked.typed, checked.good, checked.errors, taken, reasons)
                : checked;
    }

    /** Names the statement that the value of a key was taken from. */
    public Edits from(AssumptionKey key, Taken source) {
        Map<AssumptionKey, Taken> more = new EnumMap<>(AssumptionKey.class);
        more.putAll(taken);
        more.put(key, source);
        return new Edits(saved, references, typed, good, errors, more, reasons);
    }

    /** Writes why; what is empty is no reason of its own. */
    public Edits reason(AssumptionKey key, String text) {
        Map<AssumptionKey, String> more = copy(reasons);
        if (text.isBlank()) {
            more.remove(key);
        } else {
            more.put(key, text);
        }
        return withReasons(more);
    }

    /** Takes up reasons that were written earlier, as far as they are not saved by now. */
    public Edits withKept(Map<AssumptionKey, String> kept, ScenarioRevision revision) {
        Map<AssumptionKey, String> more = copy(reasons);
        kept.forEach((key, text) -> {
            Assumption before = revision.assumptions().get(key);
            if (before == null || !before.rationale().equals(text)) {
                more.put(key, text);
            }
        });
        return withReasons(more);
    }

    private Edits withReasons(Map<AssumptionKey, String> all) {
        return new Edits(saved, references, typed, good, errors, taken, all);
    }

    /** Takes an edit back. */
    public Edits reset(AssumptionKey key) {
        Map<AssumptionKey, String> fewer = copy(typed);
        fewer.remove(key);
        return check(fewer, without(key)).reason(key, "");
    }

    public Edits resetAll() {
        return check(Map.of(), Map.of()).withReasons(Map.of());
    }

    /** What stands in a field: as typed, else as saved. */
    String text(AssumptionKey key) {
        return typed.getOrDefault(key, saved.text(key));
    }

    boolean isEdited(AssumptionKey key) {
        return good.containsKey(key)
                || taken.containsKey(key)
                || reasons.containsKey(key)
                || (typed.containsKey(key) && error(key).isPresent());
    }

    /** The keys whose value, source or reason differs from what is saved. */
    public Set<AssumptionKey> edited() {
        Set<AssumptionKey> keys = EnumSet.noneOf(AssumptionKey.class);
        keys.addAll(good.keySet());
        keys.addAll(taken.keySet());
        keys.addAll(reasons.keySet());
        return keys;
    }

    /** How many values differ from what is saved: what every screen and file counts as edits. */
    public int count() {
        return good.size();
    }

    /** How many values stand as saved, on the word of another source or for another reason. */
    int countOfSourcesAlone() {
        return edited().size() - count();
    }

    /** The value that is computed with. */
    public String value(AssumptionKey key) {
        return good.getOrDefault(key, saved.text(key));
    }

    /** Whether there is anything to take back. */
    boolean isTouched() {
        return !typed.isEmpty() || !taken.isEmpty() || !reasons.isEmpty();
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

    private Edits check(Map<AssumptionKey, String> texts, Map<AssumptionKey, Taken> sources) {
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
        return new Edits(
                saved, references, texts, fits ? saved.with(usable).changesFrom(saved) : good, wrong, sources, reasons);
    }

    private Map<AssumptionKey, Taken> without(AssumptionKey key) {
        Map<AssumptionKey, Taken> fewer = new EnumMap<>(AssumptionKey.class);
        fewer.putAll(taken);
        fewer.remove(key);
        return fewer;
    }

    private static Map<AssumptionKey, String> copy(Map<AssumptionKey, String> texts) {
        Map<AssumptionKey, String> copy = new EnumMap<>(AssumptionKey.class);
        copy.putAll(texts);
        return copy;
    }
}
