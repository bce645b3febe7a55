package dev.bilateral.dashboard.settlement;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureTables;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The figure's finding, as far as the edition goes. */
final class SettlementTitles {

    private static final Messages TEXTS = Messages.of(SettlementTitles.class);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** Lowest first; of one number in the order of qualifiers, an exact one first. */
    private static final Comparator<Observation> BY_NUMBER = Comparator.<Observation>comparingDouble(
                    SettlementRows::anchor)
            .thenComparingInt(
                    o -> o.stated() == null ? 0 : o.stated().qualifier().ordinal());

    private SettlementTitles() {}

    static String title(FigureTables tables) {
        SettlementRows rows = new SettlementRows(tables);
        List<String> said = newestFromLowest(rows.recent());
        List<String> undated = newestFromLowest(rows.undated()).stream()
                .filter(share -> !said.contains(share))
                .toList();
        Optional<Observation> otherBase = rows.onOtherBase();
        if (said.isEmpty() && undated.isEmpty()) {
            return TEXTS.text("title.none");
        }
        String dated = rows.since()
                .map(since -> TEXTS.text("title.since", month(since), Text.list(said)))
                .orElseGet(() -> TEXTS.text("title.undated", Text.list(undated)));
        String shares =
                said.isEmpty() || undated.isEmpty() ? dated : TEXTS.text("title.andUndated", dated, Text.list(undated));
        return otherBase
                .map(o -> TEXTS.text("title.otherBase", shares, StatedText.plainQuantity(o)))
                .orElse(shares);
    }

    /** A number on another base has that base in full, as the title has no room for it. */
    static String subtitle(FigureTables tables) {
        return new SettlementRows(tables)
                .onOtherBase()
                .map(o -> TEXTS.text("subtitle.otherBase", SettlementRows.withBase(o), TEXTS.text("subtitle")))
                .orElseGet(() -> TEXTS.text("subtitle"));
    }

    /** Distinct shares: the newest that a list names, lowest first, then the rest, which it only counts. */
    private static List<String> newestFromLowest(List<Observation> newestFirst) {
        Map<String, Observation> distinct = new LinkedHashMap<>();
        newestFirst.forEach(o -> distinct.putIfAbsent(StatedText.plainQuantity(o), o));
        List<Observation> all = List.copyOf(distinct.values());
        int listed = Math.min(Text.LISTED, all.size());
        return Stream.concat(
                        all.subList(0, listed).stream().sorted(BY_NUMBER), all.subList(listed, all.size()).stream())
                .map(StatedText::plainQuantity)
                .toList();
    }

    private static String month(PartialDate date) {
        return date.iso().length() == 4 ? date.iso() : MONTH.format(date.firstDay());
    }
}
