package dev.bilateral.dashboard.context;

import dev.bilateral.common.Messages;
import dev.bilateral.dashboard.context.Section.Group;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Statements;
import dev.bilateral.figure.Titles;
import java.util.List;

/** The railway that is missing on the western branch of the corridor. */
final class RashtAstaraSection {

    private static final Messages TEXTS = Messages.of(RashtAstaraSection.class);
    private static final String DATASET = "transport-corridor";

    private RashtAstaraSection() {}

    static Section of(Editions editions) {
        List<Observation> completion = editions.drawn(DATASET, "rasht-astara-completion-year");
        return new Section(
                "rasht-astara",
                completion.isEmpty() ? "" : TEXTS.text("rashtAstara.title", Titles.numbers(completion)),
                "",
                List.of(),
                List.of(
                        new Group(
                                TEXTS.text("rashtAstara.completion"),
                                Row.of(completion.stream()
                                        .sorted(Observation.NEWEST_FIRST)
                                        .toList())),
                        new Group(
                                TEXTS.text("rashtAstara.building"),
                                bySpeech(editions.drawn(
                                        DATASET,
                                        "rasht-astara-event",
                                        "rasht-astara-land-length",
                                        "rasht-astara-land-share",
                                        "rasht-astara-length"))),
                        new Group(
                                TEXTS.text("rashtAstara.money"),
                                bySpeech(editions.drawn(
                                        DATASET,
                                        "rasht-astara-cost",
                                        "rasht-astara-loan",
                                        "rasht-astara-loan-dollars",
                                        "rasht-astara-loan-share",
                                        "rasht-astara-loan-interest")))));
    }

    /** What one speaker said on one day stands together, whatever it is about: the loan with its cost and its interest. */
    private static List<Row> bySpeech(List<Observation> observations) {
        return Row.of(Statements.of(observations).newestFirst().stream()
                .flatMap(statement -> statement.observations().stream())
                .toList());
    }
}
