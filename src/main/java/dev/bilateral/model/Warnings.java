package dev.bilateral.model;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import java.util.ArrayList;
import java.util.List;

/** Inputs that can be computed with, but go beyond what any source here reports. */
final class Warnings {

    private static final double ALL_OF_PLANNED = 100;

    private Warnings() {}

    static List<InputWarning> of(Inputs inputs, int asOfYear) {
        Messages messages = Messages.of(Warnings.class);
        List<InputWarning> warnings = new ArrayList<>();
        int firstDelivery = inputs.integer(AssumptionKey.GAS_FIRST_YEAR) + inputs.integer(AssumptionKey.GAS_SLIP_YEARS);
        if (firstDelivery < asOfYear) {
            warnings.add(new InputWarning(AssumptionKey.GAS_FIRST_YEAR, messages.text("warning.early", asOfYear)));
        }
        if (inputs.number(AssumptionKey.GAS_UTILISATION) > ALL_OF_PLANNED) {
            warnings.add(new InputWarning(AssumptionKey.GAS_UTILISATION, messages.text("warning.above")));
        }
        boolean isStepwise = inputs.text(AssumptionKey.GAS_SHAPE).equals("stepwise");
        int lastYear = inputs.integer(AssumptionKey.HORIZON_LAST_YEAR);
        double earliest = least(inputs, AssumptionKey.GAS_FIRST_YEAR) + least(inputs, AssumptionKey.GAS_SLIP_YEARS);
        List<Integer> late = inputs.phases().stream()
                .filter(phase -> earliest + phase.years() > lastYear)
                .map(phase -> firstDelivery + phase.years())
                .toList();
        if (isStepwise && !late.isEmpty()) {
            String years = Text.list(late.stream().map(String::valueOf).toList());
            warnings.add(new InputWarning(
                    AssumptionKey.GAS_PHASES, messages.count("warning.late", late.size(), years, lastYear)));
        }
        if (!isStepwise
                && inputs.number(AssumptionKey.GAS_INITIAL_VOLUME) > inputs.number(AssumptionKey.GAS_PLATEAU_VOLUME)) {
            warnings.add(new InputWarning(AssumptionKey.GAS_INITIAL_VOLUME, messages.text("warning.falls")));
        }
        return List.copyOf(warnings);
    }

    /** The low end of a range, so that no draw lies below. */
    private static double least(Inputs inputs, AssumptionKey key) {
        InputRange range = inputs.ranges().get(key);
        return range == null ? inputs.integer(key) : range.low();
    }
}
