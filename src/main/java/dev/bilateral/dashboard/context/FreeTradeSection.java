package dev.bilateral.dashboard.context;

import dev.bilateral.common.Messages;
import dev.bilateral.dashboard.context.Section.Group;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.Titles;
import java.util.List;

/** Free trade of Iran with the Eurasian Economic Union. Shares of different bases: a list, never one axis. */
final class FreeTradeSection {

    private static final Messages TEXTS = Messages.of(FreeTradeSection.class);
    private static final String DATASET = "context";
    private static final String[] SHARES = {
        "eaeu-fta-traded-goods-reduced",
        "eaeu-fta-goods-preferential",
        "eaeu-fta-tariff-lines-preferential",
        "eaeu-fta-goods-zero-tariff",
        "eaeu-fta-production-lines",
        "eaeu-fta-export-coverage"
    };

    private FreeTradeSection() {}

    static Section of(Editions editions) {
        List<Observation> shares = editions.drawn(DATASET, SHARES);
        return new Section(
                "free-trade",
                shares.isEmpty() ? "" : TEXTS.text("freeTrade.title", Titles.list(shares, FreeTradeSection::share)),
                TEXTS.text("freeTrade.note"),
                List.of(),
                List.of(
                        new Group(TEXTS.text("freeTrade.shares"), Row.of(shares)),
                        new Group(
                                TEXTS.text("freeTrade.duties"),
                                Row.of(editions.drawn(
                                        DATASET,
                                        "iran-average-duty-before",
                                        "iran-average-duty-after",
                                        "eaeu-duty-saving",
                                        "eaeu-interim-coverage"))),
                        new Group(TEXTS.text("freeTrade.events"), Row.of(editions.drawn(DATASET, "eaeu-event")))));
    }

    /** How much, of what, and what happens to the tariff where the series says it. */
    private static String share(Observation o) {
        return TEXTS.find("freeTrade.share." + o.series().id(), StatedText.quantity(o), o.base())
                .orElseGet(() -> TEXTS.text("freeTrade.share", StatedText.quantity(o), o.base()));
    }
}
