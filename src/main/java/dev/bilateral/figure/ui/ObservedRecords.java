package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.ui.RecordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the observations' file as a reader meets them elsewhere on the screen, names for codes and dates in words:
 * series by series, all columns within the page, what is remarked on a row beneath it.
 */
final class ObservedRecords extends Div {

    private static final Messages MESSAGES = Messages.of(ObservedRecords.class);

    private static final String[] COLUMNS = Stream.of(
                    "period",
                    "lower",
                    "upper",
                    "open",
                    "value",
                    "qualifier",
                    "wording",
                    "unit",
                    "base",
                    "modality",
                    "who",
                    "said",
                    "source")
            .map(column -> MESSAGES.text("observed." + column))
            .toArray(String[]::new);

    ObservedRecords(String label, List<Observation> observations) {
        addClassName("records-frame");
        // without anything in it to move to, it is itself where keys scroll it
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        RecordTable table = new RecordTable(label, COLUMNS);
        table.addClassNames("wide-records", "observed-records");
        Map<Series, List<Observation>> bySeries = observations.stream()
                .collect(Collectors.groupingBy(Observation::series, LinkedHashMap::new, Collectors.toList()));
        bySeries.forEach((series, rows) -> {
            table.addHeading(series.title());
            rows.forEach(o -> {
                table.addRow(cells(o));
                String remark = remark(o);
                if (!remark.isEmpty()) {
                    table.addRemark(remark);
                }
            });
        });
        add(table);
    }

    private static Component[] cells(Observation o) {
        Stated stated = o.stated();
        return Stream.of(
                        StatedText.refersTo(o),
                        stated == null ? "" : digits(stated.lower()),
                        stated == null ? "" : digits(stated.upper()),
                        stated == null ? "" : open(stated.qualifier()),
                        stated == null ? "" : digits(stated.value()),
                        stated == null
                                ? ""
                                : MESSAGES.text(
                                        "qualifier." + stated.qualifier().code()),
                        o.wording(),
                        Text.unit(o.unit()).replace('\u00a0', ' '), // alone in its cell it may break
                        o.base(),
                        o.modality().code(),
                        o.who(),
                        o.statedOn() == null ? MESSAGES.text("source.undated") : Text.date(o.statedOn()),
                        SourceLine.named(o.source()))
                .map(Span::new)
                .toArray(Component[]::new);
    }

    private static String digits(@Nullable Digits digits) {
        return digits == null ? "" : digits.printed();
    }

    private static String open(Qualifier qualifier) {
        return switch (qualifier) {
            case OVER -> MESSAGES.text("open.lower");
            case UNDER -> MESSAGES.text("open.upper");
            case EXACT, ABOUT, AT_LEAST, AT_MOST, UP_TO, BETWEEN -> "";
        };
    }

    /** Whether it is drawn, and what there is to know of it. */
    private static String remark(Observation o) {
        String flag = o.flag().code().isEmpty()
                ? ""
                : MESSAGES.text("flag." + o.flag().code());
        return Stream.of(flag, o.note()).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
    }
}
