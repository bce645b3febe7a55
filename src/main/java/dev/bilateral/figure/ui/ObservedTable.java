package dev.bilateral.figure.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the observations' file as a reader meets them elsewhere on the screen: names for codes, dates in words. */
final class ObservedTable {

    private static final Messages MESSAGES = Messages.of(ObservedTable.class);

    private static final List<Column> COLUMNS = List.of(
            Column.text("series"),
            Column.text("stated"),
            Column.text("period"),
            Column.number("lower", null),
            Column.bool("lower_open"),
            Column.number("upper", null),
            Column.bool("upper_open"),
            Column.number("value", null),
            Column.text("qualifier"),
            Column.text("wording"),
            Column.text("unit"),
            Column.text("base"),
            Column.text("modality"),
            Column.text("speaker"),
            Column.text("stated_on"),
            Column.text("document"),
            Column.text("flag"),
            Column.text("note"));

    private ObservedTable() {}

    static Table of(List<Observation> observations) {
        return Table.of(
                "observed",
                COLUMNS,
                observations.stream().map(ObservedTable::row).toList());
    }

    private static Row row(Observation o) {
        Stated stated = o.stated();
        return Row.of(
                o.series().title(),
                stated == null ? null : StatedText.quantity(o), // a number is read with its qualifier and unit
                StatedText.refersTo(o),
                stated == null ? null : stated.lower(),
                (stated == null || stated.lower() == null) ? null : stated.qualifier() == Qualifier.OVER,
                stated == null ? null : stated.upper(),
                (stated == null || stated.upper() == null) ? null : stated.qualifier() == Qualifier.UNDER,
                stated == null ? null : stated.value(),
                stated == null
                        ? null
                        : MESSAGES.text("qualifier." + stated.qualifier().code()),
                known(o.wording()),
                known(Text.unit(o.unit())),
                known(o.base()),
                o.modality().code(),
                o.who(),
                o.statedOn() == null ? MESSAGES.text("source.undated") : Text.date(o.statedOn()),
                o.source().isFounding()
                        ? MESSAGES.text("document.founding", o.source().name())
                        : o.source().name(),
                o.flag().code().isEmpty()
                        ? null
                        : MESSAGES.text("flag." + o.flag().code()),
                known(o.note()));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
