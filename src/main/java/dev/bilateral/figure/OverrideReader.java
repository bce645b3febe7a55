package dev.bilateral.figure;

import static dev.bilateral.model.AssumptionKey.GAS_REFERENCE;
import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputError;
import dev.bilateral.model.Inputs;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads edits of assumptions; an edit back to the saved value is none. */
record OverrideReader(Problems problems) {

    /**
     * @param check all that is wrong with some edits
     * @return the edits without those that can't be used; empty where the saved values themselves can't be
     */
    Optional<Map<AssumptionKey, String>> read(
            AddressParameters address, Inputs saved, Function<Map<AssumptionKey, String>, List<InputError>> check) {
        EnumMap<AssumptionKey, String> usable = new EnumMap<>(AssumptionKey.class);
        usable.putAll(address.overrides());
        List<InputError> errors = check.apply(usable);
        report(errors);
        while (!errors.isEmpty()) {
            if (usable.isEmpty()) {
                return Optional.empty();
            }
            drop(errors, usable);
            errors = check.apply(usable);
        }
        return Optional.of(saved.with(usable).changesFrom(saved));
    }

    private static void drop(List<InputError> errors, Map<AssumptionKey, String> usable) {
        Set<AssumptionKey> wrong = EnumSet.noneOf(AssumptionKey.class);
        errors.forEach(error -> wrong.add(error.key()));
        if (!usable.keySet().removeAll(wrong)
                && !(wrong.contains(GAS_REFERENCE) && usable.keySet().remove(GAS_SHAPE))) {
            usable.clear();
        }
    }

    /** Reports what is wrong with the edits where there is no revision to which they could belong. */
    void checkAlone(AddressParameters address) {
        report(Inputs.defaults().check(address.overrides()));
    }

    private void report(List<InputError> errors) {
        errors.forEach(error -> problems.add(new StateProblem(
                StateProblem.Kind.BAD_ASSUMPTION, error.key().code(), error.typed(), error.message(), List.of())));
    }
}
