package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Text;
import dev.bilateral.figure.FigureState;

/** The unit in which yearly volumes are drawn. Sums over years are always in bcm. */
enum GasUnit {
    BCM("bcm/yr"),
    MCM_DAY("mcm/day");

    /** A yearly volume as a daily average: million m³ a day = bcm a year x 1000 / 365. */
    private static final double MCM_DAY_PER_BCM_YEAR = 1000.0 / 365.0;

    private final String code;

    GasUnit(String code) {
        this.code = code;
    }

    static GasUnit of(FigureState state) {
        return state.choice(GasSwitches.UNIT).equals("mcm-day") ? MCM_DAY : BCM;
    }

    /** As in datasets. */
    String code() {
        return code;
    }

    String label() {
        return Text.unit(code);
    }

    /** @param bcm a volume in bcm a year */
    double from(double bcm) {
        return this == BCM ? bcm : bcm * MCM_DAY_PER_BCM_YEAR;
    }

    /** @param value a volume in this unit */
    double toBcm(double value) {
        return this == BCM ? value : value / MCM_DAY_PER_BCM_YEAR;
    }

    /** A projected volume, given in bcm a year, as a number in this unit. */
    String text(double bcm) {
        return Text.volume(from(bcm));
    }
}
