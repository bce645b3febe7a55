package dev.bilateral.figure.pipeline;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Stated;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.pipeline.PipelineRecord.FlowYear;
import dev.bilateral.scenario.ReferenceRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads from series named {@code <pipeline>-flow}, {@code -capacity} and {@code -event} how pipelines filled. A complete
 * record is made of the figures flagged as reference; without one every stated figure stands on its own.
 */
public record PipelineRecords(List<Observation> observations, boolean withDerived) {

    /** How the series of a pipeline's yearly flow ends. */
    public static final String FLOW = "-flow";

    /** Complete records first, each in the order of its first row. */
    public List<PipelineRecord> all() {
        return observations.stream()
                .map(o -> o.series().id())
                .filter(series -> series.endsWith(FLOW))
                .map(series -> series.substring(0, series.length() - FLOW.length()))
                .distinct()
                .map(this::record)
                .sorted(Comparator.comparing(record -> !record.isComplete()))
                .toList();
    }

    private PipelineRecord record(String pipeline) {
        List<Observation> flows = drawn(pipeline + FLOW)
                .filter(o -> o.calendarYear().isPresent() && point(o).isPresent())
                .sorted(Comparator.comparingInt(PipelineRecords::year))
                .toList();
        List<Observation> flagged =
                flows.stream().filter(PipelineRecords::isReference).toList();
        Optional<Observation> capacity = capacity(pipeline);
        String name = name(pipeline);
        if (capacity.isEmpty() || flows.isEmpty()) {
            return new PipelineRecord(pipeline, name, capacity, List.of(), false);
        }
        boolean isComplete = isReference(capacity.get()) && isComplete(flagged, capacity.get());
        List<FlowYear> years = years(isComplete ? flagged : flows, capacity.get(), firstGas(pipeline, flows));
        return new PipelineRecord(pipeline, name, capacity, years, isComplete);
    }

    private String name(String pipeline) {
        return observations.stream()
                .map(Observation::series)
                .filter(series -> series.id().equals(pipeline + FLOW))
                .findFirst()
                .map(series -> series.title().split(",", 2)[0])
                .orElse(pipeline);
    }

    private List<FlowYear> years(List<Observation> flows, Observation capacity, int firstGas) {
        return flows.stream()
                .filter(o -> withDerived || o.modality() != Modality.DERIVED || isReference(o))
                .map(o -> new FlowYear(
                        o,
                        year(o),
                        year(o) - firstGas,
                        point(o).orElseThrow(),
                        point(capacity).orElseThrow()))
                .toList();
    }

    private static boolean isComplete(List<Observation> flows, Observation capacity) {
        SortedMap<Integer, Double> byYear = new TreeMap<>();
        flows.forEach(o -> byYear.put(year(o), point(o).orElseThrow()));
        return ReferenceRecord.isComplete(byYear, point(capacity).orElseThrow());
    }

    private Optional<Observation> capacity(String pipeline) {
        List<Observation> stated =
                drawn(pipeline + "-capacity").filter(o -> point(o).isPresent()).toList();
        return stated.stream()
                .filter(PipelineRecords::isReference)
                .findFirst()
                .or(() -> stated.stream().findFirst());
    }

    /** The calendar year of the first dated event or flow. */
    private int firstGas(String pipeline, List<Observation> flows) {
        return Stream.concat(drawn(pipeline + "-event"), flows.stream())
                .flatMap(o -> Stream.ofNullable(o.period()))
                .mapToInt(period -> period.start().getYear())
                .min()
                .orElseThrow();
    }

    private Stream<Observation> drawn(String series) {
        return observations.stream()
                .filter(o -> o.series().id().equals(series) && o.flag().isDrawn());
    }

    private static boolean isReference(Observation o) {
        return o.flag() == Flag.REFERENCE;
    }

    private static int year(Observation o) {
        return o.calendarYear().orElseThrow();
    }

    /** The number of an exact or approximate statement. */
    private static Optional<Double> point(Observation o) {
        return Optional.ofNullable(o.stated()).map(Stated::value).map(Stated.Digits::number);
    }
}
