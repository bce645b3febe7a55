package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.RowsDiff;
import dev.bilateral.ui.RecordTable;
import java.util.List;

/** What differs, in three parts: observations, series and sources. What is the same is counted, not listed. */
final class DiffSections {

    private static final Messages MESSAGES = Messages.of(DiffSections.class);
    /** A page holds so many lines of a part; the files hold all. */
    private static final int MOST_LINES = 300;

    private DiffSections() {}

    static List<Component> of(DatasetDiff diff, DiffFilter filter) {
        return List.of(
                section(
                        "observations.title",
                        diff.observations(),
                        DiffLines.of(diff.observations(), Observation::id, DiffLines::said, Observation::unit),
                        filter),
                section(
                        "series.title",
                        diff.series(),
                        DiffLines.of(diff.series(), Series::id, Series::title, Series::unit),
                        filter),
                section(
                        "sources.title",
                        diff.sources(),
                        DiffLines.of(diff.sources(), Source::id, Source::name, source -> ""),
                        filter));
    }

    private static Component section(String title, RowsDiff<?> rows, List<DiffLine> lines, DiffFilter filter) {
        String name = MESSAGES.text(title);
        Paragraph counts = new Paragraph(MESSAGES.text(
                "diff.counts",
                rows.added().size(),
                rows.removed().size(),
                rows.changed().size(),
                rows.unchanged()));
        Section section = new Section(new H2(name), counts);
        List<DiffLine> shown = lines.stream().filter(filter::lets).toList();
        if (!shown.isEmpty()) {
            section.add(table(name, shown));
        } else if (!lines.isEmpty()) {
            section.add(new Paragraph(MESSAGES.count("diff.filtered", lines.size())));
        }
        if (shown.size() > MOST_LINES) {
            section.add(new Paragraph(MESSAGES.text("diff.rest", shown.size() - MOST_LINES)));
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
