package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.Figure.MethodSection;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.pipeline.PipelineRecord;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the figure computes, what it leaves out of its charts, and what it can't answer. */
record GasMethod(GasReading gas) {

    private static final Messages TEXTS = Messages.of(GasMethod.class);

    List<MethodSection> sections() {
        return List.of(
                section("formulas"),
                section("conversions"),
                new MethodSection(TEXTS.text("method.pipelines.heading"), pipelines()),
                new MethodSection(TEXTS.text("method.notDrawn.heading"), notDrawn()),
                new MethodSection(TEXTS.text("method.open.heading"), open()));
    }

    private static MethodSection section(String name) {
        return new MethodSection(TEXTS.text("method." + name + ".heading"), paragraphs("method." + name));
    }

    /** Texts numbered from 1. */
    private static List<String> paragraphs(String key) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> TEXTS.find(key + "." + i))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> pipelines() {
        List<String> lines = new ArrayList<>(paragraphs("method.pipelines"));
        gas.pipelines().stream()
                .filter(p -> !p.isComplete())
                .map(p -> TEXTS.text(
                        p.hasShares() ? "lines.incomplete" : "lines.noCapacity",
                        p.name(),
                        gas.tables().versions().getLast().id()))
                .forEach(lines::add);
        return lines;
    }

    /** One line per series that no chart draws, one per row that is left out of a series that is drawn. */
    private List<String> notDrawn() {
        Set<String> drawn = drawnIds();
        Map<Series, List<Observation>> left = gas.tables().observations().stream()
                .filter(o -> !drawn.contains(o.id()))
                .collect(Collectors.groupingBy(Observation::series, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        left.forEach((series, rows) -> rows.stream()
                .collect(Collectors.groupingBy(o -> reason(series, o), LinkedHashMap::new, Collectors.toList()))
                .forEach((reason, some) -> lines.add(TEXTS.text("method.row", series.title(), numbers(some), reason))));
        return lines;
    }

    private static String numbers(List<Observation> rows) {
        List<String> numbers = rows.stream()
                .map(o -> o.stated() == null
                        ? TEXTS.text("method.event", o.who())
                        : TEXTS.text("method.number", StatedText.quantity(o), o.who()))
                .distinct()
                .toList();
        return String.join(", ", numbers);
    }

    private String reason(Series series, Observation o) {
        if (!o.flag().isDrawn()) {
            return TEXTS.text("reason." + o.flag().code());
        }
        if (o.modality() == Modality.DERIVED) {
            return TEXTS.text("reason.derived");
        }
        if (o.stated() == null) {
            return TEXTS.text("reason.event");
        }
        if (gas.pipelines().stream().anyMatch(p -> series.id().equals(p.id() + "-capacity"))) {
            return TEXTS.text("reason.capacity");
        }
        boolean isOtherFlow = series.id().endsWith("-flow") && o.flag() != Flag.REFERENCE;
        if (isOtherFlow) {
            return TEXTS.text("reason.flow");
        }
        return TEXTS.find("reason." + series.id())
                .orElseGet(() -> series.coverage().isEmpty()
                        ? TEXTS.text("reason.other")
                        : TEXTS.text("reason.coverage", series.coverage()));
    }

    private Set<String> drawnIds() {
        GasClaims claims = gas.claims();
        Stream<Observation> stated = Stream.of(
                        claims.initial(),
                        claims.ceilings(),
                        claims.dailyCeilings(),
                        claims.capacities(),
                        claims.links(),
                        claims.delivered(),
                        claims.toEurope().isEmpty()
                                ? List.<Observation>of()
                                : List.of(
                                        claims.toEurope().getFirst(),
                                        claims.toEurope().getLast()),
                        claims.winterShortfall().stream().toList())
                .flatMap(Collection::stream);
        Stream<Observation> pipelines = gas.pipelines().stream()
                .filter(PipelineRecord::hasShares)
                .flatMap(p -> Stream.concat(
                        p.capacity().stream(), p.years().stream().map(PipelineRecord.FlowYear::observation)));
        return Stream.concat(stated, pipelines).map(Observation::id).collect(Collectors.toSet());
    }

    /** What nobody states in this edition: first the series without a row. */
    private List<String> open() {
        FigureTables tables = gas.tables();
        List<String> lines = new ArrayList<>();
        tables.extra(SeriesTable.NAME).ifPresent(series -> lines.addAll(empty(series)));
        lines.addAll(paragraphs("method.open"));
        return lines;
    }

    private static List<String> empty(Table series) {
        return series.toList().stream()
                .filter(row -> series.number(row, "observations").orElse(0) == 0)
                .map(row -> TEXTS.text("method.empty", series.text(row, "title").orElse("")))
                .toList();
    }
}
