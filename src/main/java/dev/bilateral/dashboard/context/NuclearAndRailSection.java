package dev.bilateral.dashboard.context;

import dev.bilateral.common.Messages;
import dev.bilateral.dashboard.context.Section.Group;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.Titles;
import java.util.List;

/** What else sources state about nuclear power and about Iranian rail. */
final class NuclearAndRailSection {

    private static final Messages TEXTS = Messages.of(NuclearAndRailSection.class);
    private static final String RAIL = "transport-corridor";

    private NuclearAndRailSection() {}

    static Section of(Editions editions) {
        List<Observation> units = editions.drawn("context", "nuclear-units-under-construction");
        List<Observation> fleet = editions.drawn(RAIL, "iran-locomotives");
        List<Observation> broken = editions.drawn(RAIL, "iran-locomotives-inoperable-share");
        return new Section(
                "nuclear-and-rail",
                Titles.clauses(
                        units.isEmpty() ? "" : TEXTS.text("nuclear.title", Titles.numbers(units)),
                        fleet.isEmpty() || broken.isEmpty()
                                ? ""
                                : TEXTS.text("rail.title", Titles.numbers(fleet), Titles.quantities(broken))),
                "",
                List.of(),
                List.of(
                        new Group(TEXTS.text("nuclear.heading"), Row.of(units)),
                        new Group(
                                TEXTS.text("rail.heading"),
                                Row.of(editions.drawn(
                                        RAIL,
                                        "iran-locomotives",
                                        "iran-locomotives-inoperable-share",
                                        "iran-rail-new-track",
                                        "rail-gauge-russia",
                                        "rail-gauge-iran")))));
    }
}
