package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.pipeline.PipelineRecord;
import dev.bilateral.figure.pipeline.PipelineRecord.FlowYear;
import dev.bilateral.figure.pipeline.PipelineRecords;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.GasRamp;
import dev.bilateral.model.Horizon;
import dev.bilateral.model.InputRange;
import dev.bilateral.model.Inputs;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the ramp of a scenario compares with how other pipelines filled, by the numbers of the pinned edition. */
final class OutsideView {

    private static final Messages MESSAGES = Messages.of(OutsideView.class);

    private final ReferencePace pace;
    private final List<PipelineRecord> pipelines;

    /** @param observations on other pipelines, in the pinned edition */
    OutsideView(List<Observation> observations) {
        pipelines = new PipelineRecords(observations, false).all();
        pace = new ReferencePace(
                pipelines.stream().filter(PipelineRecord::isComplete).toList());
    }

    /** What to say beside the field of a key: under the ramp's length, or under its phases where they stand for it. */
    Optional<String> of(AssumptionKey key, FigureTables drawn) {
        boolean isStepwise = drawn.inputs().text(AssumptionKey.GAS_SHAPE).equals("stepwise");
        boolean isPlace = key == (isStepwise ? AssumptionKey.GAS_PHASES : AssumptionKey.GAS_RAMP_YEARS);
        return isPlace && !pipelines.isEmpty() ? Optional.of(text(drawn, isStepwise)) : Optional.empty();
    }

    private String text(FigureTables drawn, boolean isStepwise) {
        Inputs inputs = drawn.inputs();
        GasRamp ramp = GasRamp.of(inputs, drawn.references());
        DoubleSummaryStatistics volumes = IntStream.rangeClosed(0, ramp.shape().years())
                .mapToDouble(ramp.shape()::volume)
                .summaryStatistics();
        double initial = ramp.shape().volume(0);
        double plateau = ramp.shape().plateau();
        String working = isRange(inputs, isStepwise) ? MESSAGES.text("outside.working") : "";
        if (volumes.getMax() == 0) {
            return MESSAGES.text("outside.nothing", working);
        }
        if (plateau < volumes.getMax()) {
            return MESSAGES.text("outside.falls", Text.volume(volumes.getMax()), Text.volume(plateau), working);
        }
        if (initial > volumes.getMin()) {
            return MESSAGES.text("outside.falls", Text.volume(initial), Text.volume(volumes.getMin()), working);
        }
        List<String> said = new ArrayList<>();
        if (plateau == initial) {
            said.add(MESSAGES.text("outside.flat", Text.volume(plateau), working));
            pace.took().ifPresent(said::add);
        } else {
            int years = yearsTo(ramp, plateau);
            said.add(reaches(inputs, plateau, years, isStepwise));
            beyond(inputs, ramp.firstDelivery() + years, isStepwise).ifPresent(said::add);
            pace.added(Text.rounded((plateau - initial) / years, 1) + working).ifPresent(said::add);
        }
        incomplete().ifPresent(said::add);
        return String.join(" ", said);
    }

    /** The first year at the volume that holds in the end; phases may reach it before the last of them. */
    private static int yearsTo(GasRamp ramp, double plateau) {
        int years = 0;
        while (years < ramp.shape().years() && ramp.shape().volume(years) < plateau) {
            years++;
        }
        return years;
    }

    private String reaches(Inputs inputs, double plateau, int years, boolean isStepwise) {
        InputRange range = isStepwise ? null : inputs.ranges().get(AssumptionKey.GAS_RAMP_YEARS);
        String volume = isRange(inputs, AssumptionKey.GAS_PLATEAU_VOLUME, isStepwise)
                ? MESSAGES.text("outside.plateau")
                : Text.volume(plateau);
        if (range == null) {
            return MESSAGES.count("outside", years, volume, pace.of(years));
        }
        int low = (int) Math.round(range.quantile(0.1));
        int high = (int) Math.round(range.quantile(0.9));
        return pace.of(low).equals(pace.of(high))
                ? MESSAGES.text("outside.range.same", volume, low, high, pace.of(low))
                : MESSAGES.text("outside.range", volume, low, high, pace.of(low), pace.of(high));
    }

    /** Whether there are many ramps, of which the one in words has the working values. */
    private static boolean isRange(Inputs inputs, boolean isStepwise) {
        return Stream.of(
                        AssumptionKey.GAS_INITIAL_VOLUME,
                        AssumptionKey.GAS_PLATEAU_VOLUME,
                        AssumptionKey.GAS_RAMP_YEARS)
                .anyMatch(key -> isRange(inputs, key, isStepwise));
    }

    /** Phases stand in the place of what a ramp's shape is made of. */
    private static boolean isRange(Inputs inputs, AssumptionKey key, boolean isStepwise) {
        return !isStepwise && inputs.ranges().containsKey(key);
    }

    private static Optional<String> beyond(Inputs inputs, int year, boolean isStepwise) {
        int last = Horizon.of(inputs).lastYear();
        boolean isOneYear = !inputs.ranges().containsKey(AssumptionKey.GAS_FIRST_YEAR)
                && !inputs.ranges().containsKey(AssumptionKey.GAS_SLIP_YEARS)
                && !isRange(inputs, isStepwise);
        return year > last
                ? Optional.of(
                        MESSAGES.text("outside.beyond", year, last, isOneYear ? "" : MESSAGES.text("outside.working")))
                : Optional.empty();
    }

    /** How far those had come of which no year at capacity is on record, when the slowest of the others had filled. */
    private Optional<String> incomplete() {
        List<String> stood = pipelines.stream()
                .filter(pipeline -> !pipeline.isComplete())
                .flatMap(pipeline -> pipeline.years().stream()
                        .filter(year -> year.sinceFirstGas() >= 1 && year.sinceFirstGas() <= pace.longest())
                        .reduce((earlier, later) -> later)
                        .map(year -> stood(pipeline, year))
                        .stream())
                .toList();
        return stood.isEmpty() ? Optional.empty() : Optional.of(MESSAGES.text("outside.incomplete", Text.list(stood)));
    }

    private static String stood(PipelineRecord pipeline, FlowYear year) {
        return MESSAGES.count("outside.stood", year.sinceFirstGas(), pipeline.name(), year.shareText());
    }

    /** Says so where the ramp length is the one that choosing a reference pipeline brought with it. */
    static Optional<String> setBy(AssumptionKey key, FigureTables drawn) {
        Inputs inputs = drawn.inputs();
        if (key != AssumptionKey.GAS_RAMP_YEARS
                || !inputs.text(AssumptionKey.GAS_SHAPE).equals("reference")) {
            return Optional.empty();
        }
        String pipeline = inputs.text(AssumptionKey.GAS_REFERENCE);
        return drawn.references()
                .find(pipeline)
                .filter(shares -> shares.size() - 1 == inputs.integer(key))
                .map(shares -> MESSAGES.text(
                        "setBy", KeyTexts.choice(AssumptionKey.GAS_REFERENCE, pipeline), shares.size() - 1));
    }
}
