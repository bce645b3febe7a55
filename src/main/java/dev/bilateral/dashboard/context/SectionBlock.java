package dev.bilateral.dashboard.context;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.chart.EChart;
import dev.bilateral.common.Messages;
import dev.bilateral.dashboard.context.Section.Group;
import dev.bilateral.dashboard.context.Section.Panel;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.figure.ui.ObservationPopup;
import dev.bilateral.figure.ui.SourceChip;

/** One section as it is drawn: title, chip, small charts, rows. */
final class SectionBlock extends com.vaadin.flow.component.html.Section {

    private static final Messages MESSAGES = Messages.of(SectionBlock.class);

    private final ObservationPopup popup;
    private final transient Section section;

    /** @param popup tells of a mark that is pressed */
    SectionBlock(Section section, ObservationPopup popup) {
        this.popup = popup;
        this.section = section;
        addClassName("context-section");
        setId(section.id());
        add(new H2(section.title().isEmpty() ? MESSAGES.text("section.untitled." + section.id()) : section.title()));
        if (!section.note().isEmpty()) {
            Paragraph note = new Paragraph(section.note());
            note.addClassName("muted");
            add(note);
        }
        if (section.isEmpty()) {
            add(new Paragraph(MESSAGES.text("section.empty")));
            return;
        }
        SourceChip chip = new SourceChip();
        chip.show(section.observations());
        add(chip);
        section.charts().forEach(this::add);
        section.groups().forEach(this::add);
    }

    private void add(Panel panel) {
        EChart chart = new EChart(panel.chart());
        chart.addMarkPressListener(event -> popup.show(section.observations(), event.getIds()));
        add(new H3(panel.heading()), chart);
    }

    private void add(Group group) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("context-rows");
        group.rows().forEach(row -> rows.add(item(row)));
        add(new H3(group.heading()), rows);
    }

    private static ListItem item(Row row) {
        ListItem item = new ListItem();
        Span what = new Span(row.what());
        if (row.quantity().isEmpty()) {
            item.add(what);
        } else {
            Span quantity = new Span(row.quantity());
            quantity.addClassName("quantity");
            item.add(quantity, new Span(" "), what);
        }
        Paragraph told = new Paragraph(row.told());
        told.addClassName("told");
        row.documents().forEach(source -> told.add(new Span(" "), tag(source)));
        item.add(told);
        String note = note(row);
        if (!note.isEmpty()) {
            Paragraph remark = new Paragraph(note);
            remark.addClassName("told");
            item.add(remark);
        }
        return item;
    }

    /** What an event's note says is its text already. */
    private static String note(Row row) {
        Observation o = row.first();
        return row.what().equals(o.note()) ? "" : o.note();
    }

    private static Span tag(Source source) {
        String name = source.publisher().isEmpty() ? source.title() : source.publisher();
        Span tag = new Span(source.isFounding() ? MESSAGES.text("row.founding", name) : name);
        tag.addClassName("tag");
        tag.setClassName("founding", source.isFounding());
        return tag;
    }
}
