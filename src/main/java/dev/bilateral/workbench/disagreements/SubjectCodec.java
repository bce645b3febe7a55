package dev.bilateral.workbench.disagreements;

import dev.bilateral.common.Period;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.ledger.LedgerCodec;
import dev.bilateral.figure.ledger.LedgerState;
import java.util.Map;
import java.util.Optional;

/**
 * How a subject is written in an address, in the words of the ledger's:
 * {@code v=1&pins=...&dataset=trade-turnover&series=turnover&from=2024-01-01&to=2024-12-31&base=}.
 */
final class SubjectCodec {

    static final String BASE = "base";

    private SubjectCodec() {}

    /** The parameters in canonical order, not encoded. */
    static Map<String, String> parameters(Pins pins, Optional<Subject> subject) {
        LedgerState state =
                LedgerState.of(pins).withFilter(subject.map(Subject::filter).orElse(LedgerFilter.NONE));
        Map<String, String> parameters = LedgerCodec.parameters(state);
        subject.map(Subject::base).filter(base -> !base.isEmpty()).ifPresent(base -> parameters.put(BASE, base));
        return parameters;
    }

    static String query(Pins pins, Subject subject) {
        return FigureStateCodec.query(parameters(pins, Optional.of(subject)));
    }

    /** @return empty where the address names no series of a dataset */
    static Optional<Subject> subject(LedgerState state, String base) {
        LedgerFilter filter = state.filter();
        if (filter.dataset() == null || filter.series().isEmpty()) {
            return Optional.empty();
        }
        Period period = filter.from() == null || filter.to() == null ? null : new Period(filter.from(), filter.to());
        return Optional.of(new Subject(filter.dataset(), filter.series(), period, base));
    }
}
