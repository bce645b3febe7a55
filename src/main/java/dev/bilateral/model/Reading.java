package dev.bilateral.model;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Qualifier;
import java.util.List;
import java.util.Optional;

/** What came of reading one input's text: its canonical text, or why it can't be used. */
sealed interface Reading {

    record Read(String canonical) implements Reading {}

    record Refused(InputError error) implements Reading {}

    static Reading of(AssumptionKey key, String typed) {
        String text = typed.strip();
        if (InputRange.isMeantBy(text)) {
            return ofRange(key, typed, text);
        }
        return switch (key.kind()) {
            case INTEGER -> ofInteger(key, typed, text);
            case NUMBER -> ofNumber(key, typed, text);
            case OPTIONAL_NUMBER -> text.isEmpty() ? new Read("") : ofNumber(key, typed, text);
            case CHOICE ->
                key.choices().contains(text)
                        ? new Read(text)
                        : refused(key, typed, "error.choice", String.join(", ", key.choices()));
            case FLAG ->
                text.equals("true") || text.equals("false") ? new Read(text) : refused(key, typed, "error.flag");
            case PHASES -> ofPhases(key, typed, text);
            case SHARE -> ofShare(key, typed, text);
        };
    }

    private static Reading ofRange(AssumptionKey key, String typed, String text) {
        if (!key.takesRange()) {
            return refused(key, typed, "error.range.none");
        }
        Optional<InputRange.Parts> parts = InputRange.parts(text);
        if (parts.isEmpty()) {
            return refused(key, typed, "error.range.form");
        }
        List<Double> numbers = parts.get().numbers();
        if (!numbers.stream().allMatch(number -> isAllowed(key, number))) {
            return outside(key, typed, "error.range.outside");
        }
        if (key.kind() == AssumptionKey.Kind.INTEGER
                && numbers.stream().anyMatch(number -> number != StrictMath.rint(number))) {
            return outside(key, typed, "error.whole");
        }
        if (numbers.get(0) >= numbers.get(2)) {
            return refused(key, typed, "error.range.order");
        }
        return InputRange.isRising(numbers)
                ? new Read(new InputRange(
                                numbers.get(0),
                                numbers.get(1),
                                numbers.get(2),
                                parts.get().distribution())
                        .toString())
                : refused(key, typed, "error.range.working");
    }

    private static Reading ofInteger(AssumptionKey key, String typed, String text) {
        Optional<Double> number = InputNumber.parse(text);
        if (number.isPresent() && isAllowed(key, number.get()) && number.get() != StrictMath.rint(number.get())) {
            return outside(key, typed, "error.whole");
        }
        return ofNumber(key, typed, text);
    }

    private static Reading ofNumber(AssumptionKey key, String typed, String text) {
        return InputNumber.parse(text)
                .filter(number -> isAllowed(key, number))
                .<Reading>map(number -> new Read(PlainNumber.text(number)))
                .orElseGet(() -> outside(
                        key,
                        typed,
                        key.kind() == AssumptionKey.Kind.OPTIONAL_NUMBER ? "error.optional" : "error.range"));
    }

    private static Reading ofPhases(AssumptionKey key, String typed, String text) {
        Optional<List<Phase>> phases = Phases.parse(text);
        if (phases.isEmpty()) {
            return refused(key, typed, "error.phases");
        }
        if (!Phases.areInOrder(phases.get())) {
            return refused(key, typed, "error.phases.order");
        }
        if (!phases.get().stream().allMatch(phase -> isAllowed(key, phase.volume()))) {
            return outside(key, typed, "error.phases.volume");
        }
        return new Read(Phases.text(phases.get()));
    }

    private static Reading ofShare(AssumptionKey key, String typed, String text) {
        Optional<Share> parsed = Share.parse(text);
        if (parsed.isEmpty()
                || !isAllowed(key, parsed.get().low())
                || !isAllowed(key, parsed.get().high())) {
            return refused(key, typed, "error.share");
        }
        Share share = parsed.get();
        if (share.low() > share.high()) {
            return refused(key, typed, "error.share.order");
        }
        if (share.qualifier() == Qualifier.OVER && share.low() >= key.max()) {
            return refused(key, typed, "error.share.over");
        }
        if (share.qualifier() == Qualifier.UNDER && share.high() <= key.min()) {
            return refused(key, typed, "error.share.under");
        }
        return new Read(share.toString());
    }

    private static boolean isAllowed(AssumptionKey key, double number) {
        return number >= key.min() && number <= key.max();
    }

    private static Reading outside(AssumptionKey key, String typed, String message) {
        String allowed = Messages.of(Reading.class)
                .text("allowed", onScreen(key.min()), onScreen(key.max()), key.unitLabel())
                .strip();
        return refused(key, typed, message, allowed);
    }

    private static Reading refused(AssumptionKey key, String typed, String message, Object... arguments) {
        return new Refused(InputError.of(key, typed, message, arguments));
    }

    private static String onScreen(double number) {
        return PlainNumber.text(number).replace('-', '\u2212');
    }
}
