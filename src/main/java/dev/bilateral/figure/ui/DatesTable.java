package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.dates.StatedDate;
import java.util.List;

/** What was put forward for when, and what sources report since: rows without score or colour. */
public final class DatesTable extends Section {

    /** Where it stands on its page. */
    public static final String ANCHOR = "stated-dates";

    private static final Messages MESSAGES = Messages.of(StatedDate.class);
    private static final List<String> COLUMNS = List.of("what", "said", "due", "latest");

    public DatesTable(List<StatedDate> dates) {
        addClassNames("context-section", "stated-dates");
        setId(ANCHOR);
        Paragraph note = new Paragraph(MESSAGES.text("dates.note"));
        note.addClassName("muted");
        add(new H2(MESSAGES.text("dates.title")), note);
        if (dates.isEmpty()) {
            add(new Paragraph(MESSAGES.text("dates.empty")));
            return;
        }
        NativeTableBody body = new NativeTableBody();
        dates.forEach(date -> body.add(row(date)));
        add(new NativeTable(new NativeTableHeader(header()), body));
    }

    private static NativeTableRow header() {
        NativeTableRow row = new NativeTableRow();
        COLUMNS.forEach(name -> row.add(new NativeTableHeaderCell(MESSAGES.text("dates.column." + name))));
        return row;
    }

    private static NativeTableRow row(StatedDate date) {
        SourceChip chip = new SourceChip();
        chip.show(date.observations());
        NativeTableRow row = new NativeTableRow();
        row.add(
                cell("what", new Paragraph(date.what())),
                cell("said", lines(date.saidBy())),
                cell("due", new Paragraph(date.due())),
                cell("latest", lines(date.latest()), chip));
        return row;
    }

    /** Where the table is shown as blocks, each cell names its column. */
    private static NativeTableCell cell(String column, Component... content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", MESSAGES.text("dates.column." + column));
        return cell;
    }

    private static Div lines(List<String> texts) {
        Div lines = new Div();
        texts.stream().map(Paragraph::new).forEach(lines::add);
        return lines;
    }
}
