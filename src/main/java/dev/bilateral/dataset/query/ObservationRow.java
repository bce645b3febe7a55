package dev.bilateral.dataset.query;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An observation as its table holds it. */
record ObservationRow(
        int n,
        String id,
        String series,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        String statedOn,
        String speaker,
        String base,
        String wording,
        String value,
        String lower,
        String upper,
        String qualifier,
        String unit,
        String basis,
        String modality,
        String source,
        String locator,
        String flag,
        String note) {

    Observation toObservation(Map<String, Series> seriesById, Map<String, Source> sourcesById) {
        return new Observation(
                n,
                id,
                found(seriesById, series),
                periodStart == null || periodEnd == null ? null : new Period(periodStart, periodEnd),
                PartialDate.of(statedOn).orElse(null),
                speaker,
                base,
                wording,
                Qualifier.ofCode(qualifier)
                        .map(q -> new Stated(q, digits(value), digits(lower), digits(upper)))
                        .orElse(null),
                unit,
                basis,
                known(Modality.ofCode(modality), modality),
                found(sourcesById, source),
                locator,
                known(Flag.ofCode(flag), flag),
                note);
    }

    private static @Nullable Digits digits(String printed) {
        return printed.isEmpty() ? null : new Digits(printed);
    }

    private static <T> T found(Map<String, T> byId, String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new NoSuchElementException("The database holds no \"" + id + "\""));
    }

    private static <T> T known(Optional<T> value, String code) {
        return value.orElseThrow(() -> new NoSuchElementException("The database holds an unknown \"" + code + "\""));
    }
}
