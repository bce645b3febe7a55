package dev.bilateral.dataset.check;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Period;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.Observation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that was said, as far as it is compared with others: there may be a million of them. Slips, checks of ours and
 * expectations are not compared.
 *
 * @param isNew whether the newest version doesn't say the same; what was published once is not doubted again
 * @param series its id
 * @param source its id
 */
record Said(
        int line,
        boolean isNew,
        String series,
        Stated stated,
        @Nullable Period period,
        String base,
        String speaker,
        String source) {

    private static final LocalDate YEAR_0 = LocalDate.of(1, 1, 1);
    private static final double DAYS_OF_YEAR = 365.2425;

    static Optional<Said> of(int line, Observation o, boolean isNew) {
        Stated stated = o.stated();
        boolean counts = o.flag() == Flag.NONE || o.flag() == Flag.REFERENCE;
        return stated == null || !counts
                ? Optional.empty()
                : Optional.of(new Said(
                        line,
                        isNew,
                        o.series().id(),
                        stated,
                        o.period(),
                        o.base(),
                        o.speaker(),
                        o.source().id()));
    }

    /** The middle of its period, in years. */
    double time() {
        Period of = dated();
        double days = ChronoUnit.DAYS.between(YEAR_0, of.start()) + ChronoUnit.DAYS.between(YEAR_0, of.end());
        return days / 2 / DAYS_OF_YEAR;
    }

    /** Its period, where it is known to have one. */
    Period dated() {
        Period of = period;
        if (of == null) {
            throw new IllegalStateException("Line " + line + " has no period");
        }
        return of;
    }

    /** The number that was printed, of two the lower one. */
    Digits printed() {
        Digits first = stated.value() != null ? stated.value() : stated.lower();
        Digits last = first != null ? first : stated.upper();
        if (last == null) {
            throw new IllegalStateException("A stated number has digits");
        }
        return last;
    }

    /** The column of {@link #printed()}. */
    String column() {
        return stated.value() != null ? "value" : stated.lower() != null ? "lower" : "upper";
    }

    /** All that is rounded to what was printed; empty for {@code about}. */
    Optional<Bounds> rounding() {
        return stated.bounds().map(bounds -> {
            double half = 0.5 * Math.pow(10, -printed().decimals());
            return new Bounds(bounds.lower() - half, bounds.upper() + half, bounds.lowerOpen(), bounds.upperOpen());
        });
    }

    /** The largest number that it allows, or nearly. */
    double upperEnd() {
        return stated.bounds().map(Bounds::upper).orElse(printed().number());
    }
}
