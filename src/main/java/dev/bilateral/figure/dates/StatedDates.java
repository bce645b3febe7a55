package dev.bilateral.figure.dates;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.dates.DateLink.Role;
import java.util.List;

/**
 * What was put forward for a time beside what is reported of it since: a view over the observations, in which stewards say
 * which answers which. What they link is never changed, only unlinked by a further entry.
 */
public interface StatedDates {

    /** Those of which the pinned editions, where there are any, have the promise: first those that came with the product, then those begun here. */
    List<StatedDate> of(Pins pins);

    /** The same as they stood after so many entries, the first of all. */
    List<StatedDate> of(Pins pins, int entries);

    /** How many times something was linked or unlinked. */
    int entries();

    /** All that was linked and unlinked, the newest first. */
    List<DateLink> history();

    /**
     * Begins a stated date with an observation as its promise; its id is the observation's name.
     *
     * @param author the account, a steward’s; whoever is none meets
     *     {@code org.springframework.security.access.AccessDeniedException}
     * @param note why, in words for readers
     * @throws LinkRefused where it can't be; nothing has changed then
     */
    void begin(ObservationRef promise, String author, String note);

    /**
     * Links an observation to a stated date, for stewards, as {@link #begin}. A plan is no report.
     *
     * @throws LinkRefused where it can't be; nothing has changed then
     */
    void link(String date, Role role, ObservationRef observation, String author, String note);

    /**
     * Withdraws a link, for stewards, as {@link #begin}; also one that came with the product. A date without a promise is
     * shown no more.
     *
     * @throws LinkRefused where it can't be; nothing has changed then
     */
    void unlink(String date, Role role, ObservationRef observation, String author, String note);
}
