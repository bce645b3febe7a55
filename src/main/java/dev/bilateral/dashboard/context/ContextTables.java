package dev.bilateral.dashboard.context;

import dev.bilateral.common.Messages;
import dev.bilateral.dashboard.context.Section.Group;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the screen says, as rows. */
record ContextTables(ContextPage page, Editions editions) {

    private static final Messages TEXTS = Messages.of(ContextTables.class);

    private static final List<Column> DATES = Column.described(
            TEXTS,
            List.of(
                    Column.text("promise"),
                    Column.text("promised"),
                    Column.text("said_by"),
                    Column.text("due"),
                    Column.text("latest")));

    private static final List<Column> SECTIONS = Column.described(
            TEXTS,
            List.of(Column.text("section"), Column.text("title"), Column.text("note"), Column.integer("statements")));

    private static final List<Column> STATEMENTS = Column.described(
            TEXTS,
            List.of(
                    Column.text("section"),
                    Column.integer("n"),
                    Column.text("heading"),
                    Column.text("quantity"),
                    Column.text("what"),
                    Column.text("told"),
                    Column.integer("documents"),
                    Column.text("dataset"),
                    Column.text("observation")));

    /** What was put forward for when, and what sources report since. */
    Table dates() {
        return Table.of(
                        "dates",
                        DATES,
                        page.dates().stream().map(ContextTables::row).toList())
                .keyedBy("promise");
    }

    private static Table.Row row(StatedDate date) {
        return Table.Row.of(
                date.id(), date.what(), String.join("; ", date.saidBy()), date.due(), String.join("; ", date.latest()));
    }

    /** The findings. */
    Table sections() {
        return Table.of(
                        "sections",
                        SECTIONS,
                        page.sections().stream()
                                .map(section -> Table.Row.of(
                                        section.id(),
                                        known(section.title()),
                                        known(section.note()),
                                        section.groups().stream()
                                                .mapToInt(group -> group.rows().size())
                                                .sum()))
                                .toList())
                .keyedBy("section");
    }

    /** The rows of all sections, each under the first observation that prints it. */
    Table statements() {
        List<Table.Row> rows = new ArrayList<>();
        for (Section section : page.sections()) {
            int n = 0;
            for (Group group : section.groups()) {
                for (Row row : group.rows()) {
                    rows.add(row(section, ++n, group, row));
                }
            }
        }
        return Table.of("statements", STATEMENTS, rows).keyedBy("section", "n");
    }

    private Table.Row row(Section section, int n, Group group, Row row) {
        return Table.Row.of(
                section.id(),
                n,
                group.heading(),
                known(row.quantity()),
                row.what(),
                row.told(),
                row.documents().size(),
                dataset(row.first()),
                row.first().id());
    }

    private String dataset(Observation observation) {
        return editions.editions().values().stream()
                .filter(edition -> edition.observations().contains(observation))
                .map(Edition::version)
                .map(version -> version.dataset().value())
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
