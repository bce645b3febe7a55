package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the project stands by the newest statements, as sentences; one that can't be filled is absent. */
record GasStatus(GasReading gas) {

    private static final Messages TEXTS = Messages.of(GasStatus.class);

    List<String> sentences() {
        return Stream.of(delivery(), start()).flatMap(Optional::stream).toList();
    }

    /** The same sentences with the documents that they rest on. */
    List<Finding> findings() {
        GasClaims claims = gas.claims();
        List<Observation> contract = claims.newestOnContract().stream().toList();
        List<Observation> delivered = claims.delivered().isEmpty()
                ? Stream.concat(claims.newest().stream(), contract.stream()).toList()
                : claims.delivered();
        List<Observation> planned = new ArrayList<>(claims.announcedStarts());
        SharedNumber.mostStated(claims.ceilings()).ifPresent(c -> planned.addAll(c.observations()));
        return Stream.of(
                        delivery().map(sentence -> Finding.of(sentence, delivered)),
                        start().map(sentence -> Finding.of(sentence, planned)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> delivery() {
        FigureTables tables = gas.tables();
        boolean isAsked = tables.extra(SeriesTable.NAME)
                .filter(series -> SeriesTable.has(series, GasClaims.DELIVERED))
                .isPresent();
        if (!isAsked) {
            return Optional.empty();
        }
        Optional<Observation> delivered = gas.claims().delivered().stream().max(Comparator.comparing(GasClaims::end));
        return delivered.isPresent() ? delivered.map(this::delivery) : noDelivery();
    }

    private String delivery(Observation o) {
        return TEXTS.text("status.delivered", o.who(), StatedText.quantity(o), StatedText.refersTo(o));
    }

    private Optional<String> noDelivery() {
        return gas.claims()
                .newest()
                .flatMap(newest -> Optional.ofNullable(newest.statedOn()))
                .map(date -> TEXTS.text("status.noDelivery", Text.date(date), contract()));
    }

    /** What was last said of the contract; a statement that is not worded here is named by its day and speaker. */
    private String contract() {
        return gas.claims()
                .newestOnContract()
                .map(o -> {
                    PartialDate said = o.statedOn();
                    String day = said == null ? StatedText.refersTo(o) : Text.date(said);
                    return TEXTS.find("contract." + o.id(), day, o.who())
                            .orElseGet(() -> TEXTS.text("contract.other", day, o.who()));
                })
                .orElse("");
    }

    private Optional<String> start() {
        List<String> clauses = new ArrayList<>();
        List<Observation> starts = gas.claims().announcedStarts();
        List<String> announced = starts.stream()
                .map(start -> TEXTS.text("status.start", StatedText.quantity(start), StatedText.refersTo(start)))
                .distinct()
                .toList();
        if (announced.size() == 1 && gas.claims().delivered().isEmpty() && isOver(starts.getFirst())) {
            clauses.add(announced.getFirst());
        }
        SharedNumber.mostStated(gas.claims().ceilings())
                .filter(c -> new GasTexts(gas).ceilingsAreUndated())
                .ifPresent(c -> clauses.add(TEXTS.text(
                        clauses.isEmpty() ? "status.noYear.alone" : "status.noYear",
                        Text.withUnit(c.asMostlyHedged(), "bcm/yr"))));
        return clauses.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", clauses) + ".");
    }

    /** Of what is yet to come nobody could report that it happened. */
    private boolean isOver(Observation start) {
        return GasClaims.end(start).isBefore(gas.asOf());
    }
}
