package dev.bilateral.model;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.model.PhaseError.Cell;
import dev.bilateral.model.TypedPhases.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The rules of phases, told cell by cell; {@link Reading} has the same ones for the text as a whole. */
final class PhaseErrors {

    private static final AssumptionKey KEY = AssumptionKey.GAS_PHASES;

    private final List<PhaseError> errors = new ArrayList<>();
    private OptionalInt before = OptionalInt.empty();

    private PhaseErrors() {}

    static List<PhaseError> of(TypedPhases phases) {
        PhaseErrors found = new PhaseErrors();
        for (int i = 0; i < phases.rows().size(); i++) {
            found.check(i, phases.rows().get(i));
        }
        return List.copyOf(found.errors);
    }

    private void check(int index, Row row) {
        Optional<Integer> years = Phases.years(row.years());
        if (index == 0 && !years.equals(Optional.of(0))) {
            add(index, Cell.YEARS, row.years(), "error.phase.first");
        } else if (years.isEmpty() || years.get() > Phases.LAST_YEAR) {
            add(index, Cell.YEARS, row.years(), "error.phase.years", Phases.LAST_YEAR);
        } else if (before.isPresent() && years.get() <= before.getAsInt()) {
            add(index, Cell.YEARS, row.years(), "error.phase.order", before.getAsInt());
        }
        years.ifPresent(year -> before = OptionalInt.of(Math.max(year, before.orElse(year))));
        boolean isAllowed = InputNumber.parse(row.volume())
                .filter(volume -> volume >= KEY.min() && volume <= KEY.max())
                .isPresent();
        if (!isAllowed) {
            add(index, Cell.VOLUME, row.volume(), "error.range", allowed());
        }
    }

    private void add(int row, Cell cell, String typed, String messageKey, Object... arguments) {
        errors.add(new PhaseError(
                row, cell, InputError.of(KEY, typed, messageKey, arguments).message()));
    }

    private static String allowed() {
        return Messages.of(PhaseErrors.class)
                .text("allowed", PlainNumber.text(KEY.min()), PlainNumber.text(KEY.max()), KEY.unitLabel());
    }
}
