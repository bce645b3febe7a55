package dev.bilateral.model;

import java.util.List;
import java.util.Optional;

/**
 * What stands in the three fields of a range, which may be no numbers yet, and its distribution.
 *
 * @param fields low end, working value, high end
 */
record RangeFields(List<Field> fields, Distribution distribution) {

    private static final List<String> NAMES = List.of("low", "working", "high");

    /** One of them, by its name in message keys. */
    record Field(String name, String text) {

        /** The key of the sentence that says what is wrong with it. */
        String message(String problem) {
            return "error.range." + name + "." + problem;
        }
    }

    /** @return empty where the text has not three fields and a known distribution */
    static Optional<RangeFields> of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String[] texts = text.substring(0, colon).split("~", -1);
        return texts.length == NAMES.size()
                ? Distribution.ofCode(text.substring(colon + 1).strip())
                        .map(distribution -> new RangeFields(
                                List.of(field(0, texts), field(1, texts), field(2, texts)), distribution))
                : Optional.empty();
    }

    boolean isOfNumbers() {
        return fields.stream().allMatch(field -> InputNumber.parse(field.text()).isPresent());
    }

    /** The key of the sentence that says which of them stands on the wrong side of another, once all are numbers. */
    Optional<String> disorder() {
        if (number(0) >= number(2)) {
            return Optional.of("error.range.order");
        }
        if (number(0) > number(1)) {
            return Optional.of("error.range.low.above");
        }
        return number(2) < number(1) ? Optional.of("error.range.high.below") : Optional.empty();
    }

    /** The range, where all are numbers in order. */
    InputRange range() {
        return new InputRange(number(0), number(1), number(2), distribution);
    }

    private double number(int index) {
        return InputNumber.parse(fields.get(index).text()).orElseThrow();
    }

    private static Field field(int index, String[] texts) {
        return new Field(NAMES.get(index), texts[index]);
    }
}
