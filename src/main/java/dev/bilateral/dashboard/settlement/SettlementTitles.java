package dev.bilateral.dashboard.settlement;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureTables;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figure's finding, as far as the edition goes. */
final class SettlementTitles {

    private static final Messages TEXTS = Messages.of(SettlementTitles.class);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private SettlementTitles() {}

    static String title(FigureTables tables) {
        SettlementRows rows = new SettlementRows(tables);
        List<String> said =
                rows.recent().stream().map(StatedText::plainQuantity).toList();
        Optional<Observation> otherBase = rows.onOtherBase();
        if (said.isEmpty()) {
            return TEXTS.text("title.none");
        }
        String shares = rows.since()
                .map(since -> TEXTS.text("title.since", month(since), Text.list(said)))
                .orElseGet(() -> TEXTS.text("title.undated", Text.list(said)));
        return otherBase
                .map(o -> TEXTS.text("title.otherBase", shares, SettlementRows.withBase(o)))
                .orElseGet(() -> TEXTS.text("title", shares));
    }

    private static String month(PartialDate date) {
        return date.iso().length() == 4 ? date.iso() : MONTH.format(date.firstDay());
    }
}
