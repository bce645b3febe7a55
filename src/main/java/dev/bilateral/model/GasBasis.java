package dev.bilateral.model;

import java.util.Arrays;
import java.util.List;

/**
 * The temperature at which cubic metres of gas are counted, all at one pressure. The same gas takes more room where it is
 * warmer: 0.98294 is 288.15 K / 293.15 K and 0.93178 is 273.15 K / 293.15 K, the ratios of absolute temperatures by the
 * law of ideal gases, to five digits.
 */
public enum GasBasis {
    AT_20("20C", 1),
    AT_15("15C", 0.98294),
    AT_0("0C", 0.93178),
    /** No source says. A conversion takes it for 15 °C, and has to say that it does. */
    UNSTATED("unstated", 0.98294),
    /** Of several volumes: their sources state different ones, or only some state one. Converted as unstated is. */
    MIXED("mixed", 0.98294);

    private final String code;
    private final double perMetreAt20;

    GasBasis(String code, double perMetreAt20) {
        this.code = code;
        this.perMetreAt20 = perMetreAt20;
    }

    /** As in datasets: {@code 20C}; {@code mixed} stands in none. */
    public String code() {
        return code;
    }

    /** What is not known to be one of the others is unstated. */
    public static GasBasis ofCode(String code) {
        return Arrays.stream(values())
                .filter(basis -> basis.code.equals(code))
                .findFirst()
                .orElse(UNSTATED);
    }

    /** The one basis on which all of some volumes are stated, mixed where there is none, unstated for no volumes. */
    public static GasBasis shared(List<GasBasis> bases) {
        List<GasBasis> different = bases.stream().distinct().toList();
        return switch (different.size()) {
            case 0 -> UNSTATED;
            case 1 -> different.getFirst();
            default -> MIXED;
        };
    }

    /** Whether it is one temperature. */
    boolean isKnown() {
        return this != UNSTATED && this != MIXED;
    }

    /** Cubic metres on another basis per cubic metre on this one. */
    double to(GasBasis other) {
        return perMetreAt20 == other.perMetreAt20 ? 1 : other.perMetreAt20 / perMetreAt20;
    }
}
