package dev.bilateral.model;

import dev.bilateral.common.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The inputs of the model: how each is named in addresses and files, what it may be, and what it is by default. Labels
 * and reasons stand in this package's messages, under the key's code.
 */
public enum AssumptionKey {
    GAS_FIRST_YEAR("gas.firstYear", Kind.INTEGER, "year", 2025, 2060, 1, "2028"),
    GAS_SLIP_YEARS("gas.slipYears", Kind.INTEGER, "years", 0, 30, 1, "0"),
    GAS_INITIAL_VOLUME("gas.initialVolume", Kind.NUMBER, "bcm/yr", 0, 200, 0.1, "2"),
    GAS_PLATEAU_VOLUME("gas.plateauVolume", Kind.NUMBER, "bcm/yr", 0, 200, 0.5, "55"),
    GAS_RAMP_YEARS("gas.rampYears", Kind.INTEGER, "years", 1, 40, 1, "10"),
    GAS_SHAPE("gas.shape", List.of("linear", "compound", "logistic", "stepwise", "reference"), "linear"),
    GAS_STEEPNESS("gas.steepness", Kind.NUMBER, "", 1, 30, 0.5, "10"),
    GAS_PHASES("gas.phases", Kind.PHASES, "bcm/yr", 0, 200, 0.1, "0:2;5:28.5;10:55"),
    GAS_REFERENCE("gas.reference", List.of("nord-stream-1", "power-of-siberia-1"), "nord-stream-1"),
    GAS_UTILISATION("gas.utilisation", Kind.NUMBER, "percent", 0, 110, 1, "100"),
    GAS_PRICE("gas.price", Kind.OPTIONAL_NUMBER, "usd/1000m3", 0, 2000, 1, ""),
    GAS_TAKE_OR_PAY("gas.takeOrPay", Kind.NUMBER, "percent", 0, 100, 1, "0"),
    TRADE_BASE_YEAR("trade.baseYear", Kind.INTEGER, "year", 2000, 2060, 1, "2024"),
    TRADE_BASE_LOW("trade.baseLow", Kind.NUMBER, "usd-bn/yr", 0, 1000, 0.1, "4"),
    TRADE_BASE_HIGH("trade.baseHigh", Kind.NUMBER, "usd-bn/yr", 0, 1000, 0.1, "5"),
    TRADE_GROWTH("trade.growth", Kind.NUMBER, "percent/yr", -50, 50, 0.5, "0"),
    TRADE_FTA_UPLIFT("trade.ftaUplift", Kind.NUMBER, "percent", 0, 200, 1, "0"),
    TRADE_FTA_FIRST_YEAR("trade.ftaFirstYear", Kind.INTEGER, "year", 2025, 2060, 1, "2025"),
    TRADE_FTA_PHASE_IN("trade.ftaPhaseIn", Kind.INTEGER, "years", 1, 30, 1, "5"),
    TRADE_INCLUDE_GAS("trade.includeGas", Kind.FLAG, "", 0, 1, 1, "false"),
    SETTLEMENT_BASE_YEAR("settlement.baseYear", Kind.INTEGER, "year", 2000, 2060, 1, "2024"),
    SETTLEMENT_SHARE("settlement.share", Kind.SHARE, "percent", 0, 100, 1, "over:95"),
    SETTLEMENT_CHANGE("settlement.change", Kind.NUMBER, "points/yr", -20, 20, 0.5, "0"),
    HORIZON_FIRST_YEAR("horizon.firstYear", Kind.INTEGER, "year", 2000, 2100, 1, "2024"),
    HORIZON_LAST_YEAR("horizon.lastYear", Kind.INTEGER, "year", 2000, 2100, 1, "2045");

    /** What a key's text is read as. */
    public enum Kind {
        INTEGER,
        NUMBER,
        /** A number, or empty for none. */
        OPTIONAL_NUMBER,
        /** One of {@link AssumptionKey#choices()}. */
        CHOICE,
        /** {@code 0:2;5:28.5}: years since first delivery and volume. */
        PHASES,
        /** A share with its qualifier: {@code over:95}, {@code between:80..96}, {@code 90}. */
        SHARE,
        /** {@code true} or {@code false}. */
        FLAG
    }

    private final String code;
    private final Kind kind;
    private final String unit;
    private final double min;
    private final double max;
    private final double step;
    private final List<String> choices;
    private final String defaultText;

    AssumptionKey(String code, Kind kind, String unit, double min, double max, double step, String defaultText) {
        this.code = code;
        this.kind = kind;
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.step = step;
        this.choices = List.of();
        this.defaultText = defaultText;
    }

    AssumptionKey(String code, List<String> choices, String defaultText) {
        this.code = code;
        this.kind = Kind.CHOICE;
        this.unit = "";
        this.min = 0;
        this.max = 0;
        this.step = 0;
        this.choices = choices;
        this.defaultText = defaultText;
    }

    /** The name in addresses, files and the API: {@code gas.firstYear}. */
    public String code() {
        return code;
    }

    /** The part before the dot: {@code gas}, {@code trade}, {@code settlement} or {@code horizon}. */
    public String group() {
        return code.substring(0, code.indexOf('.'));
    }

    public Kind kind() {
        return kind;
    }

    /** As in datasets, such as {@code bcm/yr}; empty for a pure number or a choice. */
    public String unit() {
        return unit;
    }

    public double min() {
        return min;
    }

    public double max() {
        return max;
    }

    /** How far one press of a stepper goes. */
    public double step() {
        return step;
    }

    /** Whether it may be uncertain. Years on which the others are built are not: a base year, the ends of the horizon. */
    public boolean takesRange() {
        return switch (this) {
            case TRADE_BASE_YEAR, SETTLEMENT_BASE_YEAR, HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR -> false;
            default -> kind != Kind.CHOICE && kind != Kind.FLAG && kind != Kind.PHASES;
        };
    }

    public List<String> choices() {
        return choices;
    }

    public String defaultText() {
        return defaultText;
    }

    /** The label of its field: {@code First delivery year}. */
    public String label() {
        return Messages.of(AssumptionKey.class).text(code + ".label");
    }

    /** Its unit as read on screen, such as {@code bcm a year}; empty where it needs none. */
    public String unitLabel() {
        return Messages.of(AssumptionKey.class).text(code + ".unit");
    }

    /** Why its default is what it is. */
    public String reason() {
        return Messages.of(AssumptionKey.class).text(code + ".reason");
    }

    /** What one of {@link #choices()} is called on screen. */
    public String choiceLabel(String choice) {
        return Messages.of(AssumptionKey.class).text(code + "." + choice);
    }

    /** The keys of some groups, as {@code gas}. */
    public static Set<AssumptionKey> ofGroups(String... groups) {
        return Arrays.stream(values())
                .filter(key -> List.of(groups).contains(key.group()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static Optional<AssumptionKey> ofCode(String code) {
        return Arrays.stream(values()).filter(key -> key.code.equals(code)).findFirst();
    }
}
