package dev.bilateral.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What comes of typing some texts over complete inputs.
 *
 * @param texts canonical; a key whose text can't be used is absent
 * @param errors all that is wrong, of each text and of all together, in the order of the keys
 */
record MergedTexts(Map<AssumptionKey, String> texts, List<InputError> errors) {

    static MergedTexts of(Map<AssumptionKey, String> complete, Map<AssumptionKey, String> typed) {
        EnumMap<AssumptionKey, String> merged = new EnumMap<>(complete);
        List<InputError> errors = new ArrayList<>();
        typed.forEach((key, text) -> {
            switch (Reading.of(key, text)) {
                case Reading.Read(String canonical) -> merged.put(key, canonical);
                case Reading.Refused(InputError error) -> {
                    merged.remove(key);
                    errors.add(error);
                }
            }
        });
        errors.addAll(Consistency.check(merged, typed));
        return new MergedTexts(merged, inOrder(errors));
    }

    /** The errors, and whether a ramp can follow the pipeline that it names. */
    List<InputError> errors(ReferenceRamps references) {
        List<InputError> all = new ArrayList<>(errors);
        references.check(texts).ifPresent(all::add);
        return inOrder(all);
    }

    private static List<InputError> inOrder(List<InputError> errors) {
        return errors.stream().sorted(Comparator.comparing(InputError::key)).toList();
    }
}
