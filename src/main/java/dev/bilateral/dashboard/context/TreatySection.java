package dev.bilateral.dashboard.context;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Period;
import dev.bilateral.common.Text;
import dev.bilateral.dashboard.context.Section.Group;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.Titles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The treaty of 17 January 2025: its dates, its provisions as documents describe them, and what came before. */
final class TreatySection {

    private static final Messages TEXTS = Messages.of(TreatySection.class);
    private static final String DATASET = "treaty";
    /** What kind of event a row tells of is part of its id, which never changes once it is published. */
    private static final String IN_FORCE = "-in-force-";

    private static final String SIGNING = "-signing-";

    /** Dated events first in time first, then those without a date. */
    private static final Comparator<Observation> IN_TIME = Comparator.comparing(
                    Observation::period, Comparator.nullsLast(Comparator.comparing(Period::start)))
            .thenComparingInt(Observation::n);

    private TreatySection() {}

    static Section of(Editions editions) {
        List<Observation> events = editions.drawn(DATASET, "treaty-event");
        List<Observation> articles = editions.drawn(DATASET, "treaty-articles");
        List<Observation> duration = editions.drawn(DATASET, "treaty-duration");
        List<Observation> extension = editions.drawn(DATASET, "treaty-extension-term");
        List<Observation> numbers = editions.drawn(
                DATASET, "treaty-articles", "treaty-duration", "treaty-extension-term", "treaty-negotiation-sessions");
        String terms = extension.isEmpty() ? "" : TEXTS.text("treaty.extension", Titles.numbers(extension));
        String extent = joined(
                articles.isEmpty() ? "" : TEXTS.text("treaty.articles", Titles.numbers(articles)),
                Titles.quantities(duration),
                terms);
        return new Section(
                "treaty",
                Titles.clauses(status(events), extent),
                TEXTS.text("treaty.note"),
                List.of(),
                List.of(
                        new Group(TEXTS.text("treaty.events"), Row.of(sorted(events, IN_TIME))),
                        new Group(TEXTS.text("treaty.numbers"), Row.of(numbers)),
                        new Group(
                                TEXTS.text("treaty.provisions"),
                                Row.of(sorted(
                                        editions.drawn(DATASET, "treaty-provision"),
                                        Comparator.comparing(Observation::id)))),
                        new Group(
                                TEXTS.text("treaty.background"),
                                Row.of(sorted(
                                        editions.drawn(
                                                "context", "context-relations-event", "iran-china-programme-duration"),
                                        IN_TIME)))));
    }

    private static String status(List<Observation> events) {
        return dated(events, IN_FORCE)
                .or(() -> dated(events, SIGNING))
                .map(o -> TEXTS.text(
                        o.id().contains(IN_FORCE) ? "treaty.inForce" : "treaty.signed",
                        Text.period(o.period()),
                        o.who()))
                .orElse("");
    }

    private static Optional<Observation> dated(List<Observation> events, String kind) {
        return events.stream()
                .filter(o -> o.period() != null && o.id().contains(kind))
                .max(IN_TIME);
    }

    private static List<Observation> sorted(List<Observation> observations, Comparator<Observation> order) {
        return observations.stream().sorted(order).toList();
    }

    private static String joined(String... parts) {
        return String.join(
                ", ", Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }
}
