package dev.bilateral.dataset.repository;

import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.db.tables.records.DatasetFileRecord;
import dev.bilateral.db.tables.records.ObservationRecord;
import dev.bilateral.db.tables.records.SeriesRecord;
import dev.bilateral.db.tables.records.SourceRecord;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table rows of one version. */
record Rows(String dataset, String version) {

    SeriesRecord series(int n, Series series) {
        return new SeriesRecord(
                dataset,
                version,
                n,
                series.id(),
                series.title(),
                series.description(),
                series.unit(),
                series.calendar(),
                series.coverage(),
                series.reporter(),
                series.domainMin(),
                series.domainMax());
    }

    SourceRecord source(int n, Source source) {
        return new SourceRecord(
                dataset,
                version,
                n,
                source.id(),
                source.title(),
                source.publisher(),
                source.author(),
                iso(source.published()),
                source.url(),
                source.kind(),
                source.isFounding(),
                source.restricted(),
                source.note());
    }

    ObservationRecord observation(Observation observation) {
        Digits value = part(observation, Stated::value);
        Digits lower = part(observation, Stated::lower);
        Digits upper = part(observation, Stated::upper);
        return new ObservationRecord(
                dataset,
                version,
                observation.n(),
                observation.id(),
                observation.series().id(),
                day(observation, Period::start),
                day(observation, Period::end),
                iso(observation.statedOn()),
                observation.speaker(),
                observation.base(),
                observation.wording(),
                number(value),
                printed(value),
                number(lower),
                printed(lower),
                number(upper),
                printed(upper),
                observation.stated() == null
                        ? ""
                        : observation.stated().qualifier().code(),
                observation.unit(),
                observation.basis(),
                observation.modality().code(),
                observation.source().id(),
                observation.locator(),
                observation.flag().code(),
                observation.note());
    }

    DatasetFileRecord file(String path, int part, byte[] content) {
        return new DatasetFileRecord(dataset, version, path, part, content);
    }

    private static @Nullable Digits part(Observation observation, Function<Stated, @Nullable Digits> part) {
        return observation.stated() == null ? null : part.apply(observation.stated());
    }

    private static @Nullable LocalDate day(Observation observation, Function<Period, LocalDate> end) {
        return Optional.ofNullable(observation.period()).map(end).orElse(null);
    }

    private static @Nullable Double number(@Nullable Digits digits) {
        return digits == null ? null : digits.number();
    }

    private static String printed(@Nullable Digits digits) {
        return digits == null ? "" : digits.printed();
    }

    private static String iso(@Nullable PartialDate date) {
        return date == null ? "" : date.iso();
    }
}
