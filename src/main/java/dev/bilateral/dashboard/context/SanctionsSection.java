package dev.bilateral.dashboard.context;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Text;
import dev.bilateral.dashboard.context.Section.Group;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.Titles;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Sanctions as sources list them, and military action as the background to announced dates. */
final class SanctionsSection {

    private static final Messages TEXTS = Messages.of(SanctionsSection.class);
    private static final String DATASET = "context";
    private static final String VESSELS = "us-sanctions-package-vessels";
    private static final String TANKERS = "us-sanctions-package-tankers";

    private SanctionsSection() {}

    static Section of(Editions editions) {
        List<Observation> lists = editions.drawn(DATASET, VESSELS, TANKERS, "us-sanctions-tankers-iranian-oil");
        List<Observation> ranks = editions.drawn(DATASET, "sanctions-rank-russia", "sanctions-rank-iran");
        List<Observation> nations = editions.drawn(DATASET, "un-sanctions-event");
        List<Observation> military = editions.drawn(DATASET, "military-event");
        return new Section(
                "sanctions",
                Titles.clauses(unitedStates(editions), unitedNations(nations)),
                note(
                        Stream.of(lists, ranks, nations, military)
                                .flatMap(List::stream)
                                .toList(),
                        lists),
                List.of(),
                List.of(
                        new Group(TEXTS.text("sanctions.lists"), Row.of(lists)),
                        new Group(TEXTS.text("sanctions.nations"), Row.of(nations)),
                        new Group(TEXTS.text("sanctions.ranks"), Row.of(ranks)),
                        new Group(TEXTS.text("sanctions.military"), Row.of(military))));
    }

    private static String unitedStates(Editions editions) {
        List<Observation> vessels = editions.drawn(DATASET, VESSELS);
        List<Observation> tankers = editions.drawn(DATASET, TANKERS);
        if (vessels.isEmpty()) {
            return "";
        }
        String named =
                TEXTS.text("sanctions.vessels", Text.period(vessels.getFirst().period()), Titles.numbers(vessels));
        return tankers.isEmpty() ? named : TEXTS.text("sanctions.tankers", named, Titles.numbers(tankers));
    }

    private static String unitedNations(List<Observation> events) {
        return events.stream()
                .flatMap(o -> Stream.ofNullable(o.period())
                        .map(p -> TEXTS.text("sanctions.reapplied", Text.date(p.start()), o.who())))
                .findFirst()
                .orElse("");
    }

    private static String note(Collection<Observation> all, Collection<Observation> lists) {
        String newest = newestMonth(all);
        String newestList = newestMonth(lists);
        return newest.isEmpty() || newestList.isEmpty() ? "" : TEXTS.text("sanctions.note", newest, newestList);
    }

    private static String newestMonth(Collection<Observation> observations) {
        return observations.stream()
                .flatMap(o -> Stream.ofNullable(o.statedOn()))
                .max(PartialDate::compareTo)
                .map(date -> Text.date(new PartialDate(
                        date.iso().substring(0, Math.min(7, date.iso().length())))))
                .orElse("");
    }
}
