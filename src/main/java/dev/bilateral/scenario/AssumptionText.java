package dev.bilateral.scenario;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Text;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.AssumptionKey.Kind;
import dev.bilateral.model.InputRange;
import java.util.List;

/** How an assumption's value reads on screen and on paper: {@code 55 bcm a year}, {@code over 95 %}, {@code Linear}. */
public final class AssumptionText {

    private static final Messages MESSAGES = Messages.of(AssumptionText.class);

    private AssumptionText() {}

    public static String of(Assumption assumption) {
        return of(assumption.key(), assumption.value());
    }

    /** @param value in the key's canonical text */
    public static String of(AssumptionKey key, String value) {
        return InputRange.parse(value)
                .filter(range -> key.takesRange())
                .map(range -> withUnit(key, range(range)))
                .orElseGet(() -> certain(key, value));
    }

    /** A range behind its working value: {@code 10 (8 to 14, triangular)}. */
    public static String range(InputRange range) {
        return Text.unbroken(MESSAGES.text(
                "value.range",
                signed(range.working()),
                signed(range.low()),
                signed(range.high()),
                MESSAGES.text("distribution." + range.distribution().code())));
    }

    private static String signed(double number) {
        return PlainNumber.text(number).replace('-', '\u2212');
    }

    private static String certain(AssumptionKey key, String value) {
        return switch (key.kind()) {
            case CHOICE -> key.choiceLabel(value);
            case FLAG -> MESSAGES.text("value." + value);
            case SHARE -> withUnit(key, share(value));
            case PHASES -> phases(key, value);
            case INTEGER, NUMBER, OPTIONAL_NUMBER ->
                value.isEmpty() ? MESSAGES.text("value.none") : withUnit(key, number(key, value));
        };
    }

    private static String number(AssumptionKey key, String value) {
        boolean isYear = key.kind() == Kind.INTEGER && key.unit().equals("year");
        return isYear ? value : Text.grouped(value);
    }

    private static String withUnit(AssumptionKey key, String value) {
        String unit = key.unitLabel();
        return Text.unbroken(unit.isEmpty() ? value : value + " " + unit);
    }

    /** A share without its unit: {@code over:95} reads over 95, {@code between:80..96} reads 80 to 96. */
    public static String share(String value) {
        int colon = value.indexOf(':');
        if (colon < 0) {
            return value;
        }
        String[] ends = value.substring(colon + 1).split("\\.\\.", 0);
        return ends.length == 2
                ? MESSAGES.text("value.between", ends[0], ends[1])
                : MESSAGES.text("value.qualified", value.substring(0, colon).replace('_', ' '), ends[0]);
    }

    /** {@code 0:2;5:28.5} reads 2 from year 0, 28.5 from year 5. */
    private static String phases(AssumptionKey key, String value) {
        return Text.list(List.of(value.split(";")).stream()
                .map(phase -> phase.split(":"))
                .map(phase -> MESSAGES.text("value.phase", withUnit(key, phase[1]), phase[0]))
                .toList());
    }
}
