package dev.bilateral.figure;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import org.jspecify.annotations.Nullable;

/** Observations made for a test. */
final class Observations {

    static final Series SHARE = new Series("share", "Share", "", "percent", "gregorian", "", "", 0.0, 100.0);
    private static final Source SOURCE = new Source("doc", "Document", "Press", "", null, "", "press", false, "", "");

    private Observations() {}

    static Observation share(
            Modality modality,
            Qualifier qualifier,
            @Nullable String lower,
            @Nullable String upper,
            @Nullable Period p) {
        boolean isPoint = qualifier == Qualifier.EXACT || qualifier == Qualifier.ABOUT;
        Stated stated =
                new Stated(qualifier, isPoint ? digits(lower) : null, isPoint ? null : digits(lower), digits(upper));
        return new Observation(
                1,
                qualifier.code(),
                SHARE,
                p,
                new PartialDate("2025-01-17"),
                "Putin",
                "trade",
                "",
                stated,
                "percent",
                "",
                modality,
                SOURCE,
                "",
                Flag.NONE,
                "");
    }

    private static @Nullable Digits digits(@Nullable String printed) {
        return printed == null ? null : new Digits(printed);
    }
}
