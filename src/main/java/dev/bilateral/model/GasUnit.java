package dev.bilateral.model;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What volumes of gas may be given in: bcm as stated, bcm on one basis, or energy. */
public enum GasUnit {
    /** Native: bcm on whatever basis the source had. */
    STATED("bcm", "bcm/yr", "bcm"),
    /** A yearly volume as a daily average, on its own basis: bcm a year × 1000 / 365. */
    MCM_DAY("mcm-day", "mcm/day", null),
    BCM_20("bcm-20c", "bcm-20c/yr", "bcm-20c"),
    BCM_15("bcm-15c", "bcm-15c/yr", "bcm-15c"),
    BCM_0("bcm-0c", "bcm-0c/yr", "bcm-0c"),
    TWH("twh", "twh/yr", "twh"),
    PJ("pj", "pj/yr", "pj");

    private static final String NATIVE = "bcm";

    private final String code;
    private final String yearly;
    private final Optional<String> sum;

    GasUnit(String code, String yearly, @Nullable String sum) {
        this.code = code;
        this.yearly = yearly;
        this.sum = Optional.ofNullable(sum);
    }

    /** The name in addresses: {@code twh}. */
    public String code() {
        return code;
    }

    /** The unit of a yearly volume, as in datasets: {@code twh/yr}. */
    public String yearly() {
        return yearly;
    }

    /** The unit of what adds up over years; none where there are only averages. */
    public Optional<String> sum() {
        return sum;
    }

    /** Whether it is what sources state, without any conversion. */
    public boolean isNative() {
        return this == STATED;
    }

    /** A column of native volumes as it is called in this unit: {@code planned_bcm} is {@code planned_twh}. */
    public String column(String nativeColumn) {
        return isNative()
                ? nativeColumn
                : nativeColumn.substring(0, nativeColumn.length() - NATIVE.length()) + code.replace('-', '_');
    }

    /** @throws IllegalArgumentException where there is none of that name */
    public static GasUnit ofCode(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No volume of gas is given in " + code));
    }
}
