package dev.bilateral.workbench.comparison;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonPicture;
import dev.bilateral.figure.comparison.ComparisonTables;
import dev.bilateral.figure.outcome.OutcomeText;
import dev.bilateral.figure.outcome.WhyDiffers;
import dev.bilateral.snapshot.frozen.About;
import dev.bilateral.snapshot.frozen.Addressed;
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
import java.util.List;
import java.util.stream.Stream;

/**
 * A comparison.
 *
 * @param editions those in which the observations stand that assumptions were taken from
 * @param files further files of its rows, which somebody asked for in another form
 */
record FrozenComparison(Freezable of, ComparisonTables tables, Editions editions, List<Table> files) implements Frozen {

    private static final Messages TEXTS = Messages.of(FrozenComparison.class);

    @Override
    public Basis basis() {
        return new Basis(
                address(),
                comparison().state().pins(),
                comparison().members().stream()
                        .map(member -> UsedRevision.of(member.tables()))
                        .toList(),
                comparison().members().getFirst().tables().versions());
    }

    private Comparison comparison() {
        return tables.comparison();
    }

    private String address() {
        return ComparisonCodec.address(comparison().state());
    }

    @Override
    public String title() {
        return comparison().bridges().getLast().title();
    }

    @Override
    public String subtitle() {
        return TEXTS.text(
                "subtitle",
                Text.list(comparison().members().stream().map(Member::name).toList()));
    }

    @Override
    public List<Part> parts() {
        Table observations = cited();
        Table assumptions = ComparedAssumptions.of(comparison(), editions);
        Table sources = SourceTable.of(editions)
                .citedBy(observations, "dataset", "source")
                .citedBy(assumptions, "from_dataset", "from_source")
                .table();
        List<Table> all = new ArrayList<>(List.of(tables.rows(tables.usual())));
        Stream.of(
                        Stream.of(tables.inputs(), tables.steps()),
                        tables.bands().stream(),
                        Stream.of(assumptions, observations, sources))
                .flatMap(each -> each)
                .map(table -> Addressed.by(address(), table))
                .forEach(all::add);
        return all.stream()
                .map(table -> new Part(table, TEXTS.text("file." + table.name())))
                .toList();
    }

    /** Not called observations: those are known again by editions alone, which do not tell what assumptions cite. */
    private Table cited() {
        Table rows = ObservationTable.among(editions, observations());
        return new Table("cited", rows.columns(), rows.key(), rows.rows());
    }

    @Override
    public List<ChartPicture> pictures() {
        return ComparisonPicture.all(comparison(), Picture.USUAL_WIDTH, Theme.LIGHT).entrySet().stream()
                .map(each -> new ChartPicture(each.getKey(), each.getValue().title(), each.getValue()))
                .toList();
    }

    @Override
    public List<Sentence> sentences() {
        return comparison().bridges().stream()
                .map(why -> new Sentence(
                        why.outcome().code(), Text.capitalised(OutcomeText.name(why.outcome())), why.title()))
                .toList();
    }

    /** What sources state that an assumption was taken from. */
    @Override
    public List<Observation> observations() {
        return comparison().cited(editions);
    }

    @Override
    public About about() {
        List<String> shown = new ArrayList<>();
        shown.add(TEXTS.text(
                "shown.rows",
                comparison().figure().title(),
                comparison().members().size()));
        shown.add(TEXTS.count("shown.inputs", comparison().differing().size()));
        comparison().bridges().stream().map(WhyDiffers::title).forEach(shown::add);
        shown.add(TEXTS.text(comparison().uncertain().isEmpty() ? "shown.certain" : "shown.bands"));
        return new About(
                TEXTS.text("what"), shown, TEXTS.text("steps"), choices(), TEXTS.text("chosen"), TEXTS.text("units"));
    }

    private List<String> choices() {
        var state = comparison().state();
        return List.of(
                TEXTS.text("choice.figure", comparison().figure().title()),
                TEXTS.text("choice.outcome", OutcomeText.name(state.question())),
                TEXTS.text(state.isPercent() ? "choice.percent" : "choice.absolute"),
                TEXTS.text(
                        "choice.pair",
                        comparison().members().get(state.bridge().from()).name(),
                        comparison().members().get(state.bridge().to()).name()),
                state.order().isEmpty()
                        ? TEXTS.text("choice.order.usual")
                        : TEXTS.text(
                                "choice.order",
                                Text.list(state.order().stream()
                                        .map(key -> key.label())
                                        .toList())));
    }
}
