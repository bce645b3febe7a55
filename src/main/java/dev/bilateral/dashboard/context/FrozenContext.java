package dev.bilateral.dashboard.context;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import dev.bilateral.dashboard.context.Section.Panel;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Statements;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.dates.LinkCount;
import dev.bilateral.snapshot.frozen.About;
import dev.bilateral.snapshot.frozen.Addressed;
import dev.bilateral.snapshot.frozen.Basis;
import dev.bilateral.snapshot.frozen.ChartPicture;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.frozen.Part;
import dev.bilateral.snapshot.frozen.Sentence;
import dev.bilateral.snapshot.frozen.SourceTable;
import dev.bilateral.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The context as some editions show it.
 *
 * @param pins all of them, as addresses carry them
 * @param links how many entries on links of stated dates count
 * @param editions those that the screen is read from
 */
record FrozenContext(FreezableContext of, Pins pins, int links, Editions editions, ContextPage page) implements Frozen {

    private static final Messages TEXTS = Messages.of(FrozenContext.class);

    @Override
    public Basis basis() {
        return new Basis(
                address(),
                pins,
                List.of(),
                editions.editions().values().stream().map(Edition::version).toList());
    }

    /** Without a scenario, since the same is shown whichever is in view. */
    private String address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(FigureStateCodec.SCHEMA, "1");
        parameters.put(FigureStateCodec.PINS, pins.toString());
        parameters.putAll(LinkCount.parameter(links));
        return of.path() + "?" + FigureStateCodec.query(parameters);
    }

    @Override
    public String title() {
        return TEXTS.text("frozen.title", pins.newest().map(Object::toString).orElse(""));
    }

    @Override
    public String subtitle() {
        return TEXTS.text("page.subtitle");
    }

    @Override
    public List<Part> parts() {
        ContextTables rows = new ContextTables(page, editions);
        Table observations = observationTable();
        Table sources = SourceTable.of(editions)
                .citedBy(observations, "dataset", "source")
                .table();
        return Stream.concat(
                        Stream.of(observations),
                        Stream.of(rows.dates(), rows.sections(), rows.statements(), sources)
                                .map(table -> Addressed.by(address(), table)))
                .map(table -> new Part(table, TEXTS.text("file." + table.name())))
                .toList();
    }

    Table observationTable() {
        return ObservationTable.among(editions, page.observations());
    }

    @Override
    public List<Table> files() {
        return of.earlierFiles(pins, links);
    }

    @Override
    public List<ChartPicture> pictures() {
        return page.sections().stream()
                .flatMap(section -> section.charts().stream().map(panel -> picture(section, panel)))
                .toList();
    }

    private ChartPicture picture(Section section, Panel panel) {
        String editionsOf = editions.editions().values().stream()
                .filter(edition -> edition.observations().stream().anyMatch(section.observations()::contains))
                .map(edition ->
                        edition.version().dataset() + " " + edition.version().id())
                .collect(Collectors.joining(", "));
        Picture picture = new Picture(
                panel.heading(),
                section.title(),
                panel.chart(),
                Stream.of(
                                section.note(),
                                TEXTS.text("frozen.editions", editionsOf),
                                FigureWords.sources(section.observations()),
                                TEXTS.text("frozen.caveat"))
                        .filter(note -> !note.isBlank())
                        .toList(),
                address(),
                Picture.USUAL_WIDTH,
                Theme.LIGHT);
        return new ChartPicture(section.id() + "-" + panel.id(), panel.heading(), picture);
    }

    @Override
    public List<Sentence> sentences() {
        return page.sections().stream()
                .map(section ->
                        new Sentence(section.id(), TEXTS.text("section.untitled." + section.id()), section.title()))
                .toList();
    }

    @Override
    public List<Observation> observations() {
        return page.observations().stream().distinct().toList();
    }

    @Override
    public About about() {
        List<Observation> rows = observations();
        return new About(
                TEXTS.text("frozen.what"),
                List.of(
                        TEXTS.text("frozen.dates", page.dates().size()),
                        TEXTS.text("frozen.sections", page.sections().size()),
                        TEXTS.text(
                                "frozen.observations",
                                rows.size(),
                                Statements.of(rows).count(),
                                rows.stream().filter(o -> o.period() == null).count())),
                TEXTS.text("frozen.noScenario") + (links == 0 ? "" : " " + TEXTS.count("frozen.links", links)),
                List.of(),
                "",
                TEXTS.text("frozen.units"));
    }
}
