package dev.bilateral.dataset;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.Stated;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one source prints of one speaker's statement about one series. Texts are empty where the source gives none.
 *
 * @param n the row's number in its file, from 1
 * @param id stable across versions
 * @param period what the figure refers to, or null: undated
 * @param statedOn when it was said, or null
 * @param speaker who asserts it, as opposed to who printed it
 * @param base what a share is a share of
 * @param wording the source's own hedge, such as {@code hovering between}
 * @param stated the number with its qualifier, or null for events and provisions
 * @param basis 20C, 15C, 0C or unstated, for gas; empty for the rest
 */
public record Observation(
        int n,
        String id,
        Series series,
        @Nullable Period period,
        @Nullable PartialDate statedOn,
        String speaker,
        String base,
        String wording,
        @Nullable Stated stated,
        String unit,
        String basis,
        Modality modality,
        Source source,
        String locator,
        Flag flag,
        String note) {

    /**
     * By the day it was said, the newest first and what has no day last; then as in the file. What has but a year stands
     * below the days of that year, since it may be older than any of them; so does a month.
     */
    public static final Comparator<Observation> NEWEST_FIRST = Comparator.comparing(
                    Observation::statedOn,
                    Comparator.nullsLast(
                            Comparator.comparing(PartialDate::firstDay).reversed()))
            .thenComparingInt(Observation::n);

    /** Whether it says what is to come, as a plan, a proposal or a forecast does, and so nothing of what came. */
    public boolean isAhead() {
        return modality.isIntention() || flag == Flag.FORECAST;
    }

    /** Whether all is the same but the place in the file; of series and source the name counts, their texts are theirs. */
    public boolean saysTheSameAs(Observation other) {
        return series.id().equals(other.series.id())
                && source.id().equals(other.source.id())
                && equals(other.at(n, series, source));
    }

    /** The same row elsewhere. */
    public Observation at(int otherN, Series otherSeries, Source otherSource) {
        return new Observation(
                otherN,
                id,
                otherSeries,
                period,
                statedOn,
                speaker,
                base,
                wording,
                stated,
                unit,
                basis,
                modality,
                otherSource,
                locator,
                flag,
                note);
    }

    /** The speaker, else the publisher, else the document's title. */
    public String who() {
        return !speaker.isEmpty() ? speaker : !source.publisher().isEmpty() ? source.publisher() : source.title();
    }

    /** The interval that it allows, cut to the series' domain; empty without a number, and for {@code about}. */
    public Optional<Bounds> bounds() {
        return Optional.ofNullable(stated).flatMap(Stated::bounds).map(series::inDomain);
    }

    /** The calendar year that it refers to, if it refers to exactly one. */
    public Optional<Integer> calendarYear() {
        return Optional.ofNullable(period)
                .filter(Period::isCalendarYear)
                .map(p -> p.start().getYear());
    }
}
