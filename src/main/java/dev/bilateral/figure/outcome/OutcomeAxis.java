package dev.bilateral.figure.outcome;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.common.Text;
import dev.bilateral.model.Outcome;
import dev.bilateral.model.Outcome.YearReached;
import java.util.stream.DoubleStream;

/** An axis around numbers of an outcome. */
final class OutcomeAxis {

    private OutcomeAxis() {}

    static Axis around(Outcome outcome, DoubleStream values) {
        boolean isYear = outcome instanceof YearReached;
        double[] all = values.toArray();
        // a hundredth of a calendar year's number is no step of years
        Axis axis = RoundAxis.around(
                OutcomeText.axis(outcome),
                Text.unit(OutcomeText.unit(outcome)),
                isYear ? 1 : 0,
                isYear ? DoubleStream.of(all).map(year -> year - EPOCH) : DoubleStream.of(all));
        return isYear
                ? new Axis(axis.title(), axis.unit(), axis.min() + EPOCH, axis.max() + EPOCH, axis.decimals())
                : axis;
    }

    private static final int EPOCH = 2000;
}
