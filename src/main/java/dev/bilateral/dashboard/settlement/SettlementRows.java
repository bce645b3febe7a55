package dev.bilateral.dashboard.settlement;

import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureTables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of the settlement figure, as its texts and charts ask for them. */
record SettlementRows(FigureTables tables) {

    /** "Said since" looks back so far from the newest statement. */
    private static final int MONTHS_BACK = 24;

    /** Drawn shares of a group, the newest statement first; our own arithmetic only where the switch asks for it. */
    List<Observation> shown(ShareGroup group) {
        return numbers(group)
                .filter(o -> o.modality() != Modality.DERIVED || showsDerived())
                .toList();
    }

    /** Drawn shares of a group that are no arithmetic of ours, the newest statement first. */
    List<Observation> stated(ShareGroup group) {
        return numbers(group).filter(o -> o.modality() != Modality.DERIVED).toList();
    }

    /**
     * The shares of all trade or payments that were said in the 24 months before the newest statement, newest first;
     * only those whose own day is known, in whole or in part.
     */
    List<Observation> recent() {
        LocalDate from = newest().minusMonths(MONTHS_BACK);
        return stated(ShareGroup.ALL).stream()
                .filter(o -> o.statedOn() != null && !o.statedOn().lastDay().isBefore(from))
                .toList();
    }

    /**
     * The shares of all trade or payments that were said on no known day, in a document that is no older than the
     * recent ones or has no date either.
     */
    List<Observation> undated() {
        LocalDate from = newest().minusMonths(MONTHS_BACK);
        return stated(ShareGroup.ALL).stream()
                .filter(o -> o.statedOn() == null)
                .filter(o -> Optional.ofNullable(o.source().published())
                        .map(d -> !d.lastDay().isBefore(from))
                        .orElse(true))
                .toList();
    }

    /** The earliest day on which one of the recent shares was said. */
    Optional<PartialDate> since() {
        return recent().stream()
                .flatMap(o -> Optional.ofNullable(o.statedOn()).stream())
                .min(Comparator.naturalOrder());
    }

    /** The share in roubles and rials that has another base, the newest one. */
    Optional<Observation> onOtherBase() {
        return stated(ShareGroup.ESSENTIAL_GOODS).stream()
                .filter(o -> o.series()
                        .id()
                        .equals(ShareGroup.ESSENTIAL_GOODS.series().getFirst()))
                .findFirst();
    }

    /** What a founding document says of all trade or payments. */
    Optional<Observation> founding() {
        return stated(ShareGroup.ALL).stream()
                .filter(o -> o.source().isFounding())
                .findFirst();
    }

    boolean showsDerived() {
        return tables.state().choice(SettlementFigure.DERIVED).equals(SettlementFigure.SHOW);
    }

    /** A quantity of a share with another base is never given without that base. */
    static String withBase(Observation o) {
        return SettlementFigure.TEXTS.text("of", StatedText.plainQuantity(o), o.base());
    }

    static double anchor(Observation o) {
        return o.stated() == null ? 0 : o.stated().anchor();
    }

    private Stream<Observation> numbers(ShareGroup group) {
        return tables.drawn(group.series().toArray(String[]::new)).stream()
                .filter(o -> o.stated() != null)
                .sorted(Observation.NEWEST_FIRST);
    }

    /** The day of the newest statement; one that names but a year was said before its edition appeared. */
    private LocalDate newest() {
        LocalDate edition = tables.versions().getFirst().id().day();
        return Stream.of(ShareGroup.values())
                .flatMap(group -> stated(group).stream())
                .flatMap(o -> Optional.ofNullable(o.statedOn()).stream())
                .map(PartialDate::lastDay)
                .map(day -> day.isAfter(edition) ? edition : day)
                .max(Comparator.naturalOrder())
                .orElse(edition);
    }
}
