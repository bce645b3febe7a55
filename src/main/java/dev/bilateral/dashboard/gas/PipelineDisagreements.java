package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.PlotItem.Bracket;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.DisagreementBrackets;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.pipeline.PipelineRecord;
import dev.bilateral.figure.pipeline.PipelineRecord.FlowYear;
import dev.bilateral.figure.pipeline.PipelineRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the sources of one pipeline's year disagree, also with a figure that its line does not take. */
record PipelineDisagreements(FigureTables tables, List<PipelineRecord> pipelines) {

    private static final Messages TEXTS = Messages.of(PipelineDisagreements.class);

    List<Bracket> brackets() {
        List<Bracket> all = new ArrayList<>();
        for (PipelineRecord pipeline : pipelines) {
            Map<Integer, FlowYear> years = pipeline.years().stream()
                    .collect(Collectors.toMap(FlowYear::year, Function.identity(), (first, other) -> first));
            List<Observation> stated = tables.drawn(pipeline.id() + PipelineRecords.FLOW);
            DisagreementBrackets.of(
                            stated,
                            d -> d.observations()
                                    .getFirst()
                                    .calendarYear()
                                    .flatMap(year -> Optional.ofNullable(years.get(year)))
                                    .map(year -> (double) year.sinceFirstGas()))
                    .forEach(bracket -> all.add(named(pipeline, bracket)));
        }
        return all;
    }

    /** Several pipelines share a slot here, so each bracket says whose figures it is about. */
    private static Bracket named(PipelineRecord pipeline, Bracket bracket) {
        List<String> details = new ArrayList<>(bracket.details());
        details.addFirst(pipeline.name());
        return new Bracket(
                bracket.id(), bracket.x(), TEXTS.text("reference.bracket", pipeline.name(), bracket.label()), details);
    }
}
