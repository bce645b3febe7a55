package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.pipeline.PipelineRecord;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.GasBasis;
import dev.bilateral.model.GasConversion;
import dev.bilateral.model.GasUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The short lines under the chart: what the volumes amount to, and what can't be shown. */
record GasLines(GasReading gas) {

    private static final Messages TEXTS = Messages.of(GasLines.class);
    private static final GasConversion A_DAY = new GasConversion(GasBasis.UNSTATED, GasUnit.MCM_DAY);

    List<String> all(List<PipelineRecord> pipelines) {
        List<String> lines = new ArrayList<>();
        scale().ifPresent(lines::add);
        europe().ifPresent(lines::add);
        if (GasSwitches.isAgainstOthers(gas.tables().state())) {
            lines.addAll(incomplete(pipelines));
        }
        if (gas.tables().inputs().optionalNumber(AssumptionKey.GAS_PRICE).isEmpty()) {
            lines.add(TEXTS.text("lines.noPrice"));
        }
        return List.copyOf(lines);
    }

    /** Stated yearly volumes as daily averages, beside the winter shortfall. */
    private Optional<String> scale() {
        List<SharedNumber> numbers = new ArrayList<>();
        SharedNumber.mostStated(gas.claims().undatedInitial()).ifPresent(numbers::add);
        SharedNumber.mostStated(gas.claims().ceilings()).ifPresent(numbers::add);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        SharedNumber first = numbers.getFirst();
        String conversion = TEXTS.text("lines.scale", first.printed(), Text.volume(A_DAY.of(first.number())));
        if (numbers.size() > 1) {
            SharedNumber last = numbers.getLast();
            conversion += TEXTS.text("lines.scale.and", last.printed(), Text.volume(A_DAY.of(last.number())));
        }
        return Optional.of(conversion + winter());
    }

    private String winter() {
        return gas.claims()
                .winterShortfall()
                .map(o -> TEXTS.text("lines.winter", StatedText.quantity(o), o.who(), when(o)))
                .orElseGet(() -> TEXTS.text("lines.winter.none"));
    }

    private static String when(Observation o) {
        PartialDate said = o.statedOn();
        return o.period() != null || said == null
                ? StatedText.refersTo(o)
                : TEXTS.text("lines.said", Text.date(said), StatedText.refersTo(o));
    }

    private Optional<String> europe() {
        List<Observation> years = gas.claims().toEurope();
        if (years.size() < 2) {
            return Optional.empty();
        }
        Observation first = years.getFirst();
        Observation last = years.getLast();
        return Optional.of(TEXTS.text(
                "lines.europe",
                StatedText.quantity(first),
                StatedText.refersTo(first),
                StatedText.quantity(last),
                StatedText.refersTo(last)));
    }

    /** Of the pipelines that a ramp may follow; that others have no complete record says the legend. */
    private List<String> incomplete(List<PipelineRecord> pipelines) {
        return pipelines.stream()
                .filter(p ->
                        !p.isComplete() && AssumptionKey.GAS_REFERENCE.choices().contains(p.id()))
                .map(p -> TEXTS.text(
                        p.hasShares() ? "lines.incomplete" : "lines.noCapacity",
                        p.name(),
                        gas.tables().versions().getLast().id()))
                .toList();
    }
}
