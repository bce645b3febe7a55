package dev.bilateral.dashboard.settlement;

import java.util.List;
import java.util.Locale;

/** Shares that may stand on one track, in the order of the groups. What has another base never joins the first ones. */
enum ShareGroup {
    ALL(false, "settlement-national-currency-share"),
    ROUBLES(false, "settlement-ruble-share"),
    OTHER_CURRENCIES(false, "settlement-dollar-euro-share"),
    ESSENTIAL_GOODS(
            true,
            "settlement-national-currency-share-essential-goods",
            "settlement-third-currency-share-essential-goods"),
    IMPLIED(true, "settlement-share-implied-ceiling");

    private final boolean hasOtherBase;
    private final List<String> series;

    ShareGroup(boolean hasOtherBase, String... series) {
        this.hasOtherBase = hasOtherBase;
        this.series = List.of(series);
    }

    /** Whether its shares are of something else than all trade or payments. */
    boolean hasOtherBase() {
        return hasOtherBase;
    }

    /** The share in roubles and rials first. */
    List<String> series() {
        return series;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
