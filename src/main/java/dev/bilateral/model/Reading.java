package dev.bilateral.model;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Qualifier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        RangeFields fields = RangeFields.of(text).orElse(null);
        if (fields == null) {
            return refused(key, typed, "error.range.form");
        }
        for (RangeFields.Field field : fields.fields()) {
            InputError wrong = wrongField(key, typed, field);
            if (wrong != null) {
                return new Refused(wrong);
            }
        }
        return fields.disorder()
                .<Reading>map(rule -> new Refused(InputError.ofRule(key, typed, rule)))
                .orElseGet(() -> new Read(fields.range().toString()));
    }

    private static @Nullable InputError wrongField(AssumptionKey key, String typed, RangeFields.Field field) {
        if (field.text().isBlank()) {
            return InputError.ofRule(key, typed, field.message("missing"));
        }
        Optional<Double> number = InputNumber.parse(field.text()).filter(each -> isAllowed(key, each));
        if (number.isEmpty()) {
            return InputError.ofPart(key, typed, field.text(), field.message("outside"), allowed(key));
        }
        return key.kind() == AssumptionKey.Kind.INTEGER && number.get() != StrictMath.rint(number.get())
                ? InputError.ofPart(key, typed, field.text(), field.message("whole"), allowed(key))
                : null;
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
        if (phases.get().getLast().years() > Phases.LAST_YEAR) {
            return refused(key, typed, "error.phases.late", Phases.LAST_YEAR);
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
        return refused(key, typed, message, allowed(key));
    }

    private static String allowed(AssumptionKey key) {
        return Messages.of(Reading.class)
                .text("allowed", onScreen(key.min()), onScreen(key.max()), key.unitLabel())
                .strip();
    }

    private static Reading refused(AssumptionKey key, String typed, String message, Object... arguments) {
        return new Refused(InputError.of(key, typed, message, arguments));
    }

    private static String onScreen(double number) {
        return PlainNumber.text(number).replace('-', '\u2212');
    }
}
