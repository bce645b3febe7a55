package dev.bilateral.dashboard.overview;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import dev.bilateral.dashboard.overview.OverviewPage.Glance;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.Statements;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.snapshot.frozen.About;
import dev.bilateral.snapshot.frozen.Addressed;
import dev.bilateral.snapshot.frozen.AssumptionTable;
import dev.bilateral.snapshot.frozen.Basis;
import dev.bilateral.snapshot.frozen.ChartPicture;
import dev.bilateral.snapshot.frozen.Freezable;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.frozen.Part;
import dev.bilateral.snapshot.frozen.Sentence;
import dev.bilateral.snapshot.frozen.SourceTable;
import dev.bilateral.snapshot.frozen.UsedRevision;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The overview in one state.
 *
 * @param editions those from which anything is shown, or assumed
 */
record FrozenOverview(Freezable of, OverviewPage page, Editions editions) implements Frozen {

    private static final Messages TEXTS = Messages.of(FrozenOverview.class);

    @Override
    public Basis basis() {
        Set<Observation> shown = new HashSet<>(page.observations());
        List<DatasetVersion> versions = editions.editions().values().stream()
                .filter(edition -> edition.observations().stream().anyMatch(shown::contains))
                .map(Edition::version)
                .toList();
        return new Basis(address(), page.state().pins(), List.of(UsedRevision.of(tables())), versions);
    }

    private String address() {
        return of.path() + "?" + FigureStateCodec.query(page.state());
    }

    /** Of all figures revision and assumptions are the same. */
    private FigureTables tables() {
        return page.figures().getFirst().tables();
    }

    @Override
    public String title() {
        return TEXTS.text(
                "frozen.title",
                page.state().pins().newest().map(Object::toString).orElse(""));
    }

    @Override
    public String subtitle() {
        return String.join(" ", page.status());
    }

    @Override
    public List<Part> parts() {
        OverviewTables rows = new OverviewTables(page, editions);
        Table observations = ObservationTable.among(editions, page.observations());
        Table assumptions = new AssumptionTable(tables(), used(), editions).table();
        Table sources = SourceTable.of(editions)
                .citedBy(observations, "dataset", "source")
                .citedBy(assumptions, "from_dataset", "from_source")
                .table();
        return Stream.concat(
                        Stream.of(observations),
                        Stream.of(rows.status(), rows.figures(), rows.timeline(), rows.changes(), assumptions, sources)
                                .map(table -> Addressed.by(address(), table)))
                .map(table -> new Part(table, TEXTS.text("file." + table.name())))
                .toList();
    }

    private Set<AssumptionKey> used() {
        return page.figures().stream()
                .flatMap(glance -> glance.figure().keys().stream())
                .collect(Collectors.toSet());
    }

    /** What the timeline gives as files. */
    @Override
    public List<Table> files() {
        return page.timeline().stream()
                .map(timeline -> ObservationTable.among(page.laneEditions(), timeline.observations()))
                .toList();
    }

    @Override
    public List<ChartPicture> pictures() {
        return page.timeline().stream()
                .filter(timeline -> !timeline.events().isEmpty())
                .map(this::picture)
                .toList();
    }

    private ChartPicture picture(Timeline timeline) {
        String heading = TEXTS.text("timeline.title");
        Picture picture = new Picture(
                heading,
                TEXTS.text("timeline.subtitle", timeline.firstYear(), timeline.lastYear()),
                TimelineChart.of(timeline),
                List.of(
                        TEXTS.text(
                                "frozen.editions",
                                page.laneEditions().editions().values().stream()
                                        .map(edition -> edition.version().dataset() + " "
                                                + edition.version().id())
                                        .collect(Collectors.joining(", "))),
                        FigureWords.sources(timeline.observations()),
                        TEXTS.text("frozen.caveat")),
                address(),
                Picture.USUAL_WIDTH,
                Theme.LIGHT);
        return new ChartPicture("timeline", heading, picture);
    }

    @Override
    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        List<String> status = page.status();
        for (int i = 0; i < status.size(); i++) {
            sentences.add(new Sentence("status-" + (i + 1), TEXTS.text("said.status", i + 1), status.get(i)));
        }
        for (Glance glance : page.figures()) {
            sentences.add(sentence(glance, "number", glance.headline().number()));
            sentences.add(sentence(glance, "context", glance.headline().context()));
            sentences.add(sentence(glance, "scenario", glance.headline().scenario()));
        }
        return sentences;
    }

    private static Sentence sentence(Glance glance, String what, String text) {
        return new Sentence(
                glance.figure().id() + "-" + what,
                TEXTS.text("said." + what, glance.figure().title()),
                text);
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
                        TEXTS.text("frozen.status", page.status().size()),
                        TEXTS.text(
                                "frozen.figures",
                                page.figures().size(),
                                tables().scenario().title()),
                        TEXTS.text("frozen.timeline", page.events().size()),
                        TEXTS.text("frozen.changes", page.changes().size()),
                        TEXTS.text(
                                "frozen.observations",
                                rows.size(),
                                Statements.of(rows).count())),
                "",
                List.of(),
                "",
                TEXTS.text("frozen.units"));
    }
}
