package dev.bilateral.figure.dates;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.Titles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One row of the table of stated dates: what was put forward, and what sources report since. No score.
 *
 * @param promised newest first, at least one
 * @param reported newest first; none where no source of the edition reports
 */
public record StatedDate(Promise promise, List<Observation> promised, List<Observation> reported) {

    private static final Messages TEXTS = Messages.of(StatedDate.class);
    /** Older reports are in the sections below. */
    private static final int SHOWN = 2;

    public StatedDate {
        promised = List.copyOf(promised);
        reported = List.copyOf(reported);
    }

    /** Those that an edition has, in the order of {@link Promise}. */
    public static List<StatedDate> of(Editions editions) {
        return Arrays.stream(Promise.values())
                .map(p -> new StatedDate(p, p.promised(editions), p.reported(editions)))
                .filter(date -> !date.promised.isEmpty())
                .toList();
    }

    /** What was put forward, in words. */
    public String what() {
        return TEXTS.text(key("what"), Titles.quantities(promised));
    }

    /** Each speaker with the day of saying. */
    public List<String> saidBy() {
        return promised.stream().map(StatedDate::said).distinct().toList();
    }

    /** The time it was put forward for, in the words of the statement. */
    public String due() {
        boolean areYears = promised.getFirst().unit().equals("year");
        return TEXTS.find(key("due"))
                .orElseGet(() -> areYears
                        ? Titles.numbers(promised)
                        : Text.list(promised.stream().map(StatedText::refersTo).toList()));
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
        return Stream.concat(promised.stream(), newestPeriod().stream().limit(SHOWN))
                .toList();
    }

    /** Of reports on several years those on the last year; else all. */
    private List<Observation> newestPeriod() {
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
                        ? o.note().split("; |\\. ", 2)[0]
                        : TEXTS.text("dates.number", o.series().title(), number);
        return TEXTS.text("dates.report", told, said(o));
    }

    private static String said(Observation o) {
        PartialDate said = o.statedOn();
        return said == null ? o.who() : TEXTS.text("dates.said", o.who(), Text.date(said));
    }

    private String key(String part) {
        return "dates." + promise + "." + part;
    }
}
