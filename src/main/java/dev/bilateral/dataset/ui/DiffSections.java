package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.RowChanges;
import dev.bilateral.dataset.diff.VersionChanges;
import dev.bilateral.ui.RecordTable;
import java.util.List;
import java.util.stream.Stream;

/** What differs, in three parts: observations, series and sources. What is the same is counted, not listed. */
final class DiffSections {

    private static final Messages MESSAGES = Messages.of(DiffSections.class);
    /** A page holds so many lines of a part; the files hold all. */
    private static final int MOST_LINES = 300;
    /** So many are looked through for those that a filter lets through. */
    private static final int LOOKED_THROUGH = 50_000;

    private DiffSections() {}

    static List<Component> of(DatasetDiff diff, DiffFilter filter) {
        return of(VersionChanges.of(diff), filter);
    }

    static List<Component> of(VersionChanges diff, DiffFilter filter) {
        return List.of(
                section(
                        "observations.title",
                        diff.observations(),
                        DiffLines.of(
                                diff.observations(),
                                filter.change(),
                                Observation::id,
                                DiffLines::said,
                                Observation::unit),
                        filter),
                section(
                        "series.title",
                        diff.series(),
                        DiffLines.of(diff.series(), filter.change(), Series::id, Series::title, Series::unit),
                        filter),
                section(
                        "sources.title",
                        diff.sources(),
                        DiffLines.of(diff.sources(), filter.change(), Source::id, Source::name, source -> ""),
                        filter));
    }

    private static Component section(String title, RowChanges<?> rows, Stream<DiffLine> lines, DiffFilter filter) {
        String name = MESSAGES.text(title);
        Paragraph counts = new Paragraph(MESSAGES.text(
                "diff.counts",
                Text.grouped(Integer.toString(rows.added().count())),
                Text.grouped(Integer.toString(rows.removed().count())),
                Text.grouped(Integer.toString(rows.changed().count())),
                Text.grouped(Integer.toString(rows.unchanged()))));
        Section section = new Section(new H2(name), counts);
        section.addClassName("diff-part");
        List<DiffLine> shown = lines.limit(LOOKED_THROUGH)
                .filter(filter::lets)
                .limit(MOST_LINES + 1L)
                .toList();
        if (!shown.isEmpty()) {
            section.add(table(name, shown));
        } else if (rows.count() > 0) {
            section.add(new Paragraph(
                    rows.count() > LOOKED_THROUGH
                            ? MESSAGES.text("diff.filtered.long", Text.grouped(Integer.toString(LOOKED_THROUGH)))
                            : MESSAGES.count("diff.filtered", rows.count())));
        }
        if (shown.size() > MOST_LINES) {
            section.add(new Paragraph(MESSAGES.text("diff.rest", MOST_LINES)));
        }
        return section;
    }

    private static RecordTable table(String name, List<DiffLine> lines) {
        RecordTable table = new RecordTable(
                name,
                MESSAGES.text("diff.column.row"),
                MESSAGES.text("diff.column.what"),
                MESSAGES.text("diff.column.before"),
                MESSAGES.text("diff.column.after"),
                MESSAGES.text("diff.column.difference"));
        lines.stream()
                .limit(MOST_LINES)
                .forEach(line -> table.addRow(
                        new Span(line.id()),
                        new Span(line.what()),
                        new Span(line.before()),
                        new Span(line.after()),
                        new Span(line.difference())));
        return table;
    }
}
