package dev.bilateral.dataset.ledger;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Qualifier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which observations are asked for: those for which all of it holds. What is null or empty asks for nothing.
 *
 * @param series the id of a series
 * @param from the first day of a time of which the observation’s period covers some day
 * @param to the last day of that time; what has no period is in no time
 * @param source the id of a source
 * @param flag {@link Flag#NONE} asks for observations without a flag
 * @param text the beginnings of words, all of which stand in the observation’s texts, or in those of its series or source
 */
public record LedgerFilter(
        @Nullable DatasetId dataset,
        String series,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source,
        @Nullable Qualifier qualifier,
        @Nullable Modality modality,
        @Nullable Flag flag,
        String text) {

    public static final LedgerFilter NONE = new LedgerFilter(null, "", null, null, "", null, null, null, "");

    public LedgerFilter {
        text = text.strip();
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A time must not end (" + to + ") before it begins (" + from + ")");
        }
    }

    public LedgerFilter withDataset(@Nullable DatasetId other) {
        return new LedgerFilter(other, series, from, to, source, qualifier, modality, flag, text);
    }

    public LedgerFilter withSeries(String other) {
        return new LedgerFilter(dataset, other, from, to, source, qualifier, modality, flag, text);
    }

    public LedgerFilter withPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new LedgerFilter(dataset, series, first, last, source, qualifier, modality, flag, text);
    }

    public LedgerFilter withSource(String other) {
        return new LedgerFilter(dataset, series, from, to, other, qualifier, modality, flag, text);
    }

    public LedgerFilter withQualifier(@Nullable Qualifier other) {
        return new LedgerFilter(dataset, series, from, to, source, other, modality, flag, text);
    }

    public LedgerFilter withModality(@Nullable Modality other) {
        return new LedgerFilter(dataset, series, from, to, source, qualifier, other, flag, text);
    }

    public LedgerFilter withFlag(@Nullable Flag other) {
        return new LedgerFilter(dataset, series, from, to, source, qualifier, modality, other, text);
    }

    public LedgerFilter withText(String words) {
        return new LedgerFilter(dataset, series, from, to, source, qualifier, modality, flag, words);
    }
}
