package dev.bilateral.figure.dates;

import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.Titles;
import dev.bilateral.figure.dates.DateLink.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One row of the table of stated dates: what was put forward, and what sources report since. No score.
 *
 * @param id stable, in links and addresses
 * @param promises newest first, at least one
 * @param reports newest first; none where no source of the edition reports
 */
public record StatedDate(String id, List<Linked> promises, List<Linked> reports) {

    private static final Messages TEXTS = Messages.of(StatedDate.class);
    /** Older reports are in the sections below. */
    private static final int SHOWN = 2;

    public StatedDate {
        promises = List.copyOf(promises);
        reports = List.copyOf(reports);
        if (promises.isEmpty()) {
            throw new IllegalArgumentException("The stated date " + id + " has no statement");
        }
    }

    /** Those that an edition has, as they came with the product. */
    public static List<StatedDate> of(Editions editions) {
        return of(editions, DateLinks.NONE, ref -> Optional.empty());
    }

    /** Those that an edition has, in the order of {@link Promise}, then those that stewards began. */
    static List<StatedDate> of(
            Editions editions, DateLinks links, Function<ObservationRef, Optional<Observation>> find) {
        return Stream.concat(Arrays.stream(Promise.values()).map(Promise::id), links.begun().stream())
                .flatMap(id -> of(id, editions, links, find).stream())
                .toList();
    }

    private static Optional<StatedDate> of(
            String id, Editions editions, DateLinks links, Function<ObservationRef, Optional<Observation>> find) {
        List<Linked> promises = links.standing(id, Role.PROMISE, shipped(id, Role.PROMISE, editions), find);
        return promises.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatedDate(
                        id, promises, links.standing(id, Role.REPORT, shipped(id, Role.REPORT, editions), find)));
    }

    private static List<Linked> shipped(String id, Role role, Editions editions) {
        return Promise.ofId(id).map(promise -> promise.shipped(role, editions)).orElse(List.of());
    }

    public List<Observation> promised() {
        return promises.stream().map(Linked::observation).toList();
    }

    public List<Observation> reported() {
        return reports.stream().map(Linked::observation).toList();
    }

    /** What was put forward, in words. */
    public String what() {
        String quantities = Titles.quantities(promised());
        return Promise.ofId(id)
                .map(promise -> TEXTS.text("dates." + promise + ".what", quantities))
                .orElseGet(() -> TEXTS.text(
                        "dates.begun",
                        promised().getFirst().series().title(),
                        quantities.isEmpty() ? firstClause(promised().getFirst()) : quantities));
    }

    /** Each speaker with the day of saying. */
    public List<String> saidBy() {
        return promised().stream().map(StatedDate::said).distinct().toList();
    }

    /** The time it was put forward for, in the words of the statement. */
    public String due() {
        List<Observation> promised = promised();
        boolean areYears = promised.getFirst().unit().equals("year");
        return Promise.ofId(id)
                .flatMap(promise -> TEXTS.find("dates." + promise + ".due"))
                .orElseGet(() -> areYears
                        ? Titles.numbers(promised)
                        : Text.list(promised.stream()
                                .map(StatedText::refersTo)
                                .distinct()
                                .toList()));
    }

    /** The latest reports, or that there is none. */
    public List<String> latest() {
        List<Observation> newest = newestPeriod();
        if (newest.isEmpty()) {
            return List.of(TEXTS.text("dates.none"));
        }
        return newest.stream().limit(SHOWN).map(this::report).toList();
    }

    /** The rows behind what is told of it. */
    public List<Observation> observations() {
        return Stream.concat(promised().stream(), newestPeriod().stream().limit(SHOWN))
                .toList();
    }

    /** Of reports on several years those on the last year; else all. */
    private List<Observation> newestPeriod() {
        List<Observation> reported = reported();
        int last = reported.stream()
                .flatMap(o -> o.calendarYear().stream())
                .max(Integer::compare)
                .orElse(0);
        return reported.stream()
                .filter(o -> o.calendarYear().isEmpty() || o.calendarYear().get() == last)
                .toList();
    }

    private String report(Observation o) {
        String number = StatedText.quantity(o);
        String told = o.calendarYear().isPresent()
                ? TEXTS.text("dates.inYear", number, StatedText.refersTo(o))
                : number.isEmpty()
                        ? firstClause(o)
                        : TEXTS.text("dates.number", o.series().title(), number);
        return TEXTS.text("dates.report", told, said(o));
    }

    private static String said(Observation o) {
        PartialDate said = o.statedOn();
        return said == null ? o.who() : TEXTS.text("dates.said", o.who(), Text.date(said));
    }

    /** What happened has no number: its text tells it. */
    private static String firstClause(Observation o) {
        return o.note().split("; |\\. ", 2)[0];
    }
}
