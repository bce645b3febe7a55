package dev.bilateral.snapshot;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.AssumptionText;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The assumptions behind a projection and the documents behind all numbers, as rows. */
public record SnapshotTables(Figure figure, FigureTables tables, Editions editions) {

    private static final Messages TEXTS = Messages.of(SnapshotTables.class);

    /** The columns of {@link #assumptions}. */
    public static final List<Column> ASSUMPTIONS = Column.described(
            TEXTS,
            List.of(
                    Column.text("key"),
                    Column.text("label"),
                    Column.text("value"),
                    Column.text("reading"),
                    Column.text("unit"),
                    Column.bool("used"),
                    Column.bool("edited"),
                    Column.text("saved_value"),
                    Column.text("rationale"),
                    Column.text("from_dataset"),
                    Column.text("from_observation"),
                    Column.text("from_statement"),
                    Column.text("from_source")));

    /** The columns of {@link #sources}. */
    public static final List<Column> SOURCES = Column.described(
            TEXTS,
            List.of(
                    Column.text("dataset"),
                    Column.text("version"),
                    Column.text("id"),
                    Column.text("title"),
                    Column.text("publisher"),
                    Column.text("author"),
                    Column.text("published"),
                    Column.text("url"),
                    Column.text("kind"),
                    Column.bool("founding"),
                    Column.text("restricted"),
                    Column.text("note")));

    private static final Column ADDRESS =
            Column.described(TEXTS, List.of(Column.text("address"))).getFirst();

    /**
     * Every table of a snapshot as its file holds it: each with a key, and each row with the address of what it belongs
     * to, so that a file that was taken out of its archive still says what it is. Observations name dataset and version.
     */
    public List<Table> inFiles() {
        DatasetVersionId version = tables.versions().getFirst().id();
        ProjectionFile projection = new ProjectionFile(figure, tables.state(), version, true, "csv", Percentiles.NONE);
        List<Table> all = new ArrayList<>(List.of(
                tables.observationTable().keyedBy("dataset", "id"),
                projection.table(tables).keyedBy("year")));
        String address = SnapshotMaker.address(figure, tables.state());
        Stream.concat(Stream.of(assumptions(), sources()), tables.extras().stream())
                .map(table -> table.withConstant(ADDRESS, address))
                .forEach(all::add);
        return all;
    }

    /** All assumptions, also those that this figure does not use, so that the file alone is enough to compute from. */
    public Table assumptions() {
        return Table.of(
                        "assumptions",
                        ASSUMPTIONS,
                        Arrays.stream(AssumptionKey.values())
                                .map(this::assumption)
                                .toList())
                .keyedBy("key");
    }

    /** Every document that an observation or an assumption rests on. */
    public Table sources() {
        Set<Cited> cited = cited();
        return Table.of(
                        "sources",
                        SOURCES,
                        editions.editions().values().stream()
                                .flatMap(edition -> edition.sources().stream()
                                        .filter(source ->
                                                cited.contains(new Cited(dataset(edition.version()), source.id())))
                                        .map(source -> row(edition.version(), source)))
                                .toList())
                .keyedBy("dataset", "id");
    }

    /** Every document of some editions, whether or not anything rests on it. */
    public static Table documents(Editions editions) {
        return Table.of(
                "sources",
                SOURCES,
                editions.editions().values().stream()
                        .flatMap(edition -> edition.sources().stream().map(source -> row(edition.version(), source)))
                        .toList());
    }

    private Row assumption(AssumptionKey key) {
        Assumption saved = tables.revision().assumptions().get(key);
        String before = saved == null ? key.defaultText() : saved.value();
        String value = tables.inputs().text(key);
        boolean isEdited = tables.state().overrides().containsKey(key);
        // a reason and a source stand for the value that they were given for
        Optional<ObservationRef> from = isEdited ? Optional.empty() : from(saved);
        Optional<Observation> said = from.flatMap(this::find);
        return Row.of(
                key.code(),
                key.label(),
                known(value),
                AssumptionText.of(key, value),
                known(key.unit()),
                figure.keys().contains(key),
                isEdited,
                known(before),
                isEdited || saved == null ? null : known(saved.rationale()),
                from.map(ref -> ref.dataset().value()).orElse(null),
                from.map(ObservationRef::observation).orElse(null),
                said.map(StatedText::quantity).orElse(null),
                said.map(o -> o.source().id()).orElse(null));
    }

    private static Optional<ObservationRef> from(@Nullable Assumption saved) {
        return Optional.ofNullable(saved).map(Assumption::from);
    }

    private Optional<Observation> find(ObservationRef ref) {
        return editions.observation(ref.dataset().value(), ref.observation());
    }

    private Set<Cited> cited() {
        Table observations = tables.observationTable();
        Table assumptions = assumptions();
        Set<Cited> cited = new LinkedHashSet<>();
        observations.toList().forEach(row -> cited.add(cited(observations, row, "dataset", "source")));
        assumptions.toList().stream()
                .filter(row -> assumptions.text(row, "from_source").isPresent())
                .forEach(row -> cited.add(cited(assumptions, row, "from_dataset", "from_source")));
        return cited;
    }

    private static Cited cited(Table table, Row row, String dataset, String source) {
        return new Cited(
                table.text(row, dataset).orElseThrow(), table.text(row, source).orElseThrow());
    }

    private static Row row(DatasetVersion version, Source source) {
        return Row.of(
                dataset(version),
                version.id().toString(),
                source.id(),
                known(source.title()),
                known(source.publisher()),
                known(source.author()),
                source.published() == null ? null : source.published().iso(),
                known(source.url()),
                known(source.kind()),
                source.isFounding(),
                known(source.restricted()),
                known(source.note()));
    }

    private static String dataset(DatasetVersion version) {
        return version.dataset().value();
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private record Cited(String dataset, String source) {}
}
