package dev.bilateral.workbench.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.dataset.ledger.LedgerTable;
import dev.bilateral.figure.ledger.LedgerFile;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.table.Column;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.ui.ColumnHeader;
import dev.bilateral.ui.CsvDownload;
import dev.bilateral.ui.PageAddress.CarryingLink;
import dev.bilateral.ui.Popup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Above the rows: how many there are, which columns they have, and the same as a file. */
final class LedgerBar extends Div {

    private static final Messages MESSAGES = Messages.of(LedgerBar.class);
    /** So few are counted faster than a page is sent. */
    private static final int FEW = 100_000;

    private final transient Consumer<LedgerState> change;
    private final Paragraph count = new Paragraph();
    private final NativeButton clear = new NativeButton(MESSAGES.text("clear"), click -> clear());
    private final Popup columns = new Popup(MESSAGES.text("columns"), this::columns);
    private final Div files = new Div();
    private transient @Nullable LedgerState shown;
    /** Also looked at by whoever counts. */
    private transient volatile @Nullable LedgerRows rows;

    LedgerBar(Consumer<LedgerState> change) {
        this.change = change;
        count.getElement().setAttribute("role", "status");
        count.addClassName("ledger-count");
        files.addClassName("record-controls");
        addClassName("record-controls");
        add(count, clear, columns, files, new CarryingLink("disagreements", MESSAGES.text("disagreements")));
    }

    /** Who has left waits for no count. */
    @Override
    protected void onDetach(DetachEvent left) {
        rows = null;
    }

    /** @param counted told how many rows there are, first about and then exactly */
    void show(UI ui, LedgerState state, LedgerRows found, Counted counted) {
        shown = state;
        rows = found;
        clear.setVisible(!state.filter().equals(LedgerFilter.NONE));
        if (found.estimate() <= FEW) {
            show(found.count(), true, counted);
            return;
        }
        found.knownCount().ifPresentOrElse(known -> show(known, true, counted), () -> {
            show(found.estimate(), false, counted);
            SerializableConsumer<Integer> told = ui.accessLater(
                    exact -> {
                        if (found.equals(rows)) {
                            show(exact, true, counted);
                        }
                    },
                    () -> {});
            found.countLater(() -> found.equals(rows), told::accept);
        });
    }

    private void show(int number, boolean isExact, Counted counted) {
        LedgerState state = shown;
        LedgerRows found = rows;
        if (state == null || found == null) {
            return;
        }
        String grouped = Text.grouped(Integer.toString(number));
        count.setText(
                number == 0 && isExact
                        ? MESSAGES.text(
                                "count.none",
                                state.pins().newest().map(Object::toString).orElse(""))
                        : MESSAGES.text(isExact ? number == 1 ? "count.one" : "count.many" : "count.about", grouped));
        files.removeAll();
        if (number > 0) {
            Stream.of(CsvProfile.EXCEL, CsvProfile.DATA)
                    .map(profile -> link(
                            state,
                            found,
                            profile,
                            isExact
                                    ? MESSAGES.count("download." + profile, number)
                                    : MESSAGES.text("download." + profile + ".about", grouped)))
                    .forEach(files::add);
        }
        counted.are(number, isExact);
    }

    private static Anchor link(LedgerState state, LedgerRows rows, CsvProfile profile, String label) {
        Anchor link = new Anchor(
                CsvDownload.of(
                        LedgerFile.name(state, "csv"), LedgerFile.of(state, rows, 0, Integer.MAX_VALUE), profile),
                label);
        link.addClassName("button");
        return link;
    }

    private Component columns() {
        Div list = new Div();
        list.addClassName("ledger-columns");
        LedgerTable.columns().stream().map(this::toggle).forEach(list::add);
        return list;
    }

    /** Pressed where the column is shown; the last one stays. */
    private NativeButton toggle(Column column) {
        NativeButton button = new NativeButton(ColumnHeader.of(column));
        button.getElement().setAttribute("aria-pressed", String.valueOf(isShown(column.name())));
        button.addClickListener(click -> {
            LedgerState state = shown;
            if (state != null) {
                change.accept(state.withColumns(toggled(state, column.name())));
                button.getElement().setAttribute("aria-pressed", String.valueOf(isShown(column.name())));
            }
        });
        return button;
    }

    private boolean isShown(String column) {
        LedgerState state = shown;
        return state != null && state.columns().contains(column);
    }

    private static List<String> toggled(LedgerState state, String column) {
        List<String> columns = new ArrayList<>(state.columns());
        if (!columns.remove(column)) {
            columns.add(column);
        }
        return columns.isEmpty() ? state.columns() : columns;
    }

    private void clear() {
        LedgerState state = shown;
        if (state != null) {
            change.accept(state.withFilter(LedgerFilter.NONE));
        }
    }

    /** Is told how many rows there are. */
    interface Counted {
        void are(int rows, boolean isExact);
    }
}
