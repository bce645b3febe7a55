package dev.bilateral.model;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Messages;

/**
 * From volumes of gas as a source states them, in bcm (a year), to another unit.
 *
 * <ul>
 *   <li>To another temperature by the factors of {@link GasBasis}.
 *   <li>To energy by way of 15 °C, at 36 PJ or 10 TWh per bcm, net calorific value (Energy Institute, Statistical Review
 *       of World Energy, approximate conversion factors).
 *   <li>To a daily average: million m³ a day = bcm a year × 1000 / 365, on whatever basis.
 * </ul>
 *
 * @param from the basis of the volumes
 */
public record GasConversion(GasBasis from, GasUnit to) {

    private static final double PJ_PER_BCM_AT_15 = 36;
    private static final double TWH_PER_BCM_AT_15 = 10;
    private static final double MCM_DAY_PER_BCM_YEAR = 1000.0 / 365.0;
    private static final Messages MESSAGES = Messages.of(GasConversion.class);

    /** In {@link #to}. */
    public double of(double bcm) {
        return bcm * factor();
    }

    /** In {@link #to}, with the same ends open. */
    public Bounds of(Bounds bcm) {
        return bcm.scaledBy(factor());
    }

    /** Whether it takes a volume for one at 15 °C of which the sources do not say, or not with one voice, that it is. */
    public boolean isConditional() {
        return !from.isKnown() && to != GasUnit.STATED && to != GasUnit.MCM_DAY;
    }

    /** What is done, and by whose factor: {@code 10 TWh per bcm at 15 °C, net (Energy Institute)}; empty for native volumes. */
    public String name() {
        return MESSAGES.find("conversion." + to.code() + ".from." + source().code())
                .orElseGet(() -> MESSAGES.text("conversion." + to.code()));
    }

    /** The condition that stands with every converted number, as {@code if 15 °C}; empty where the basis is known. */
    public String condition() {
        return isConditional() ? MESSAGES.text("conversion.condition") : "";
    }

    /** Name and condition in one sentence, with why there is one, as files carry it beside the numbers. */
    public String note() {
        return isConditional() ? MESSAGES.text("conversion.note." + from.code(), name()) : name();
    }

    /** The basis that is reckoned from. */
    private GasBasis source() {
        return from.isKnown() ? from : GasBasis.AT_15;
    }

    private double factor() {
        return switch (to) {
            case STATED -> 1;
            case MCM_DAY -> MCM_DAY_PER_BCM_YEAR;
            case BCM_20 -> from.to(GasBasis.AT_20);
            case BCM_15 -> from.to(GasBasis.AT_15);
            case BCM_0 -> from.to(GasBasis.AT_0);
            case TWH -> from.to(GasBasis.AT_15) * TWH_PER_BCM_AT_15;
            case PJ -> from.to(GasBasis.AT_15) * PJ_PER_BCM_AT_15;
        };
    }
}
