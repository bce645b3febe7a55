package dev.bilateral.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.table.Column;

/** What stands above a column on screen, and names it in running text. */
public final class ColumnHeader {

    private static final Messages MESSAGES = Messages.of(ColumnHeader.class);

    private ColumnHeader() {}

    public static String of(Column column) {
        return MESSAGES.find("column." + column.name()).orElseGet(() -> words(column));
    }

    /** A name that ends in its unit, as {@code planned_twh}, reads with the unit's own name. */
    private static String words(Column column) {
        String unit = column.unit() == null ? "" : column.unit();
        String ending = "_" + unit.split("/", 2)[0].replace('-', '_');
        String name = column.name().replace('_', ' ');
        String text = column.name().endsWith(ending)
                ? MESSAGES.text("column.inUnit", name.substring(0, name.length() - ending.length()), Text.unit(unit))
                : name;
        return Text.capitalised(text);
    }
}
