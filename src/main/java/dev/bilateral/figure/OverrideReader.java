package dev.bilateral.figure;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputError;
import dev.bilateral.model.Inputs;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads edits of assumptions; an edit back to the saved value is none. */
record OverrideReader(Problems problems) {

    /** @return the edits without those that can't be used */
    Map<AssumptionKey, String> read(AddressParameters address, Inputs saved) {
        EnumMap<AssumptionKey, String> usable = new EnumMap<>(AssumptionKey.class);
        usable.putAll(address.overrides());
        List<InputError> errors = saved.check(usable);
        report(errors);
        while (!errors.isEmpty()) {
            if (!usable.keySet().removeAll(errors.stream().map(InputError::key).toList())) {
                usable.clear();
            }
            errors = saved.check(usable);
        }
        return saved.with(usable).changesFrom(saved);
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
