package dev.bilateral.dashboard.overview;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PartialDate;
import dev.bilateral.dashboard.overview.EditionChange.Counts;
import dev.bilateral.dashboard.overview.OverviewPage.Glance;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Statements;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the screen says, as rows. */
record OverviewTables(OverviewPage page, Editions editions) {

    private static final Messages TEXTS = Messages.of(OverviewTables.class);

    private static final List<Column> STATUS =
            Column.described(TEXTS, List.of(Column.integer("n"), Column.text("sentence")));

    private static final List<Column> FIGURES = Column.described(
            TEXTS,
            List.of(
                    Column.text("figure"),
                    Column.text("title"),
                    Column.text("number"),
                    Column.text("context"),
                    Column.text("scenario"),
                    Column.text("result"),
                    Column.integer("statements"),
                    Column.integer("documents")));

    private static final List<Column> TIMELINE = Column.described(
            TEXTS,
            List.of(
                    Column.text("lane"),
                    Column.date("first_day"),
                    Column.date("last_day"),
                    Column.text("date"),
                    Column.bool("announced"),
                    Column.text("said_on"),
                    Column.text("who"),
                    Column.text("what"),
                    Column.text("dataset"),
                    Column.text("observation")));

    private static final List<Column> CHANGES = Column.described(
            TEXTS,
            List.of(
                    Column.text("dataset"),
                    Column.text("version"),
                    Column.text("previous"),
                    Column.integer("added"),
                    Column.integer("removed"),
                    Column.integer("changed"),
                    Column.text("note")));

    /** The sentences at the top. */
    Table status() {
        List<String> sentences = page.status();
        return Table.of(
                        "status",
                        STATUS,
                        IntStream.range(0, sentences.size())
                                .mapToObj(i -> Row.of(i + 1, sentences.get(i)))
                                .toList())
                .keyedBy("n");
    }

    /** The cards. */
    Table figures() {
        return Table.of(
                        "figures",
                        FIGURES,
                        page.figures().stream().map(OverviewTables::row).toList())
                .keyedBy("figure");
    }

    private static Row row(Glance glance) {
        Statements claimed = Statements.of(glance.figure().claimed(glance.tables()));
        return Row.of(
                glance.figure().id(),
                glance.figure().title(),
                known(glance.headline().number()),
                known(glance.headline().context()),
                glance.tables().scenario().title(),
                known(glance.headline().scenario()),
                claimed.count(),
                claimed.documents());
    }

    /** Events, newest first; each under the first observation that tells of it. */
    Table timeline() {
        return Table.of(
                        "timeline",
                        TIMELINE,
                        page.events().stream().map(this::row).toList())
                .keyedBy("dataset", "observation");
    }

    private Row row(TimelineEvent event) {
        PartialDate said = event.saidOn();
        return Row.of(
                TimelineChart.label(event.lane()),
                event.when().start(),
                event.when().end(),
                event.date(),
                event.isAnnounced(),
                said == null ? null : said.iso(),
                event.first().who(),
                String.join(" · ", event.lines()),
                dataset(event.first()),
                event.id());
    }

    private String dataset(Observation observation) {
        return editions.editions().values().stream()
                .filter(edition -> edition.observations().contains(observation))
                .map(edition -> edition.version().dataset().value())
                .findFirst()
                .orElseThrow();
    }

    /** What the editions changed. */
    Table changes() {
        return Table.of(
                        "changes",
                        CHANGES,
                        page.changes().stream().map(OverviewTables::row).toList())
                .keyedBy("dataset");
    }

    private static Row row(EditionChange change) {
        DatasetVersion version = change.version();
        return Row.of(
                version.dataset().value(),
                version.id().toString(),
                change.previous().map(Object::toString).orElse(null),
                change.counts().map(Counts::added).orElse(null),
                change.counts().map(Counts::removed).orElse(null),
                change.counts().map(Counts::changed).orElse(null),
                known(version.changes()));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
