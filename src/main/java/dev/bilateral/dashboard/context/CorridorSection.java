package dev.bilateral.dashboard.context;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dashboard.context.Section.Group;
import dev.bilateral.dashboard.context.Section.Panel;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cargo of the North-South corridor by year, and what sources say for 2030: three quantities, never one. */
final class CorridorSection {

    static final String DATASET = "transport-corridor";
    static final String CARGO = "instc-cargo";
    static final String[] GOALS = {
        "instc-2030-capacity-target", "instc-2030-traffic-target", "instc-2030-rail-capacity-target"
    };

    private static final Messages TEXTS = Messages.of(CorridorSection.class);

    private CorridorSection() {}

    static Section of(Editions editions) {
        List<Observation> cargo = editions.drawn(DATASET, CARGO);
        List<Observation> goals = editions.drawn(DATASET, GOALS);
        return new Section(
                "corridor",
                cargo.isEmpty() && goals.isEmpty()
                        ? ""
                        : TEXTS.text("corridor.title", Titles.clauses(inYear(cargo), forGoals(goals))),
                TEXTS.text("corridor.note"),
                panels(cargo, goals),
                List.of(
                        new Group(TEXTS.text("corridor.cargo"), Row.of(cargo)),
                        new Group(
                                TEXTS.text("corridor.parts"),
                                Row.of(editions.drawn(
                                        DATASET,
                                        "instc-cargo-rail",
                                        "instc-cargo-sea",
                                        "instc-cargo-caspian",
                                        "instc-cargo-eastern",
                                        "instc-cargo-western",
                                        "instc-containers",
                                        "instc-eastern-trains"))),
                        new Group(TEXTS.text("corridor.goals"), Row.of(goals)),
                        new Group(
                                TEXTS.text("corridor.route"),
                                Row.of(editions.drawn(
                                        DATASET,
                                        "instc-eastern-target",
                                        "instc-route-length",
                                        "instc-transit-time-now",
                                        "instc-transit-time-aim")))));
    }

    private static List<Panel> panels(List<Observation> cargo, List<Observation> goals) {
        List<Panel> panels = new ArrayList<>();
        if (cargo.stream().anyMatch(o -> o.period() != null)) {
            panels.add(new Panel("cargo", TEXTS.text("corridor.cargo.chart"), CorridorCharts.cargo(cargo)));
        }
        if (!goals.isEmpty()) {
            panels.add(new Panel("goals", TEXTS.text("corridor.goals.chart"), CorridorCharts.goals(goals)));
        }
        return panels;
    }

    /** The newest year for which a total was stated after the fact. */
    private static String inYear(List<Observation> cargo) {
        List<Observation> reported =
                cargo.stream().filter(o -> o.flag() != Flag.FORECAST).toList();
        Optional<Integer> newest =
                reported.stream().flatMap(o -> o.calendarYear().stream()).max(Integer::compare);
        return newest.map(year -> TEXTS.text(
                        "corridor.inYear",
                        Titles.numbers(reported.stream()
                                .filter(o -> o.calendarYear().equals(newest))
                                .toList()),
                        year))
                .orElse("");
    }

    /** The lowest and the highest number, each with the quantity that it is of. */
    private static String forGoals(List<Observation> goals) {
        Optional<Observation> lowest = goals.stream().min(Comparator.comparingDouble(CorridorSection::lowest));
        Optional<Observation> highest = goals.stream().max(Comparator.comparingDouble(CorridorSection::highest));
        return lowest.isEmpty() || highest.isEmpty()
                ? ""
                : TEXTS.text(
                        "corridor.goals.title",
                        StatedText.plainNumber(lowest.get()),
                        lowest.get().series().coverage(),
                        StatedText.plainNumber(highest.get()),
                        highest.get().series().coverage());
    }

    private static double lowest(Observation o) {
        Stated stated = o.stated();
        return stated == null ? Double.POSITIVE_INFINITY : stated.anchor();
    }

    private static double highest(Observation o) {
        Stated stated = o.stated();
        if (stated == null) {
            return Double.NEGATIVE_INFINITY;
        }
        Digits upper = stated.upper();
        return upper == null ? stated.anchor() : upper.number();
    }
}
