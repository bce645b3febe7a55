package dev.bilateral.scenario;

import dev.bilateral.common.Modality;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.Observation;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputRange;
import dev.bilateral.model.Inputs;
import java.util.Map;
import java.util.Optional;

/** What a statement says, as the value of an assumption. A statement can be cited as well for a value that it does not say. */
public final class StatedValue {

    private StatedValue() {}

    /** In canonical text, as far as the key takes it; a share keeps its qualifier, a number takes the stated end, a year the one that is announced. */
    public static Optional<String> of(AssumptionKey key, Observation o) {
        return text(key, o)
                .filter(text ->
                        Inputs.defaults().check(Map.of(key, text)).stream().noneMatch(e -> e.key() == key));
    }

    private static Optional<String> text(AssumptionKey key, Observation o) {
        Stated stated = o.stated();
        if (stated == null) {
            return key.unit().equals("year") ? announcedYear(o) : Optional.empty();
        }
        if (!isSameUnit(key, o)) {
            return Optional.empty();
        }
        Digits end = key == AssumptionKey.TRADE_BASE_HIGH ? stated.upper() : null;
        String number = PlainNumber.text(end == null ? stated.anchor() : end.number());
        return Optional.of(key.kind() == AssumptionKey.Kind.SHARE ? share(stated, number) : number);
    }

    /** The year for which something is announced; one in which it was reported is no assumption's. */
    private static Optional<String> announcedYear(Observation o) {
        return Optional.ofNullable(o.period())
                .filter(period -> o.modality() == Modality.PLANNED
                        && period.start().getYear() == period.end().getYear())
                .map(period -> String.valueOf(period.start().getYear()));
    }

    /**
     * Whether a value, or the working value of a range, is what the statement says. Else it only supports the value.
     *
     * @param value as assumptions have it
     */
    public static boolean isTaken(AssumptionKey key, String value, Observation o) {
        String working = InputRange.parse(value)
                .map(range -> PlainNumber.text(range.working()))
                .orElse(value);
        return of(key, o).filter(working::equals).isPresent();
    }

    private static String share(Stated stated, String number) {
        if (stated.qualifier() == Qualifier.BETWEEN && stated.upper() != null) {
            return "between:" + number + ".." + PlainNumber.text(stated.upper().number());
        }
        return stated.qualifier() == Qualifier.EXACT
                ? number
                : stated.qualifier().code() + ":" + number;
    }

    private static boolean isSameUnit(AssumptionKey key, Observation o) {
        return key.unit().equals(o.unit()) || key.unit().equals(o.unit() + "/yr");
    }
}
