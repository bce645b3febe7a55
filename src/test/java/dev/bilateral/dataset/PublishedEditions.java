package dev.bilateral.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Editions straight from the folders under {@code datasets/}, for tests of what is computed from them. */
public final class PublishedEditions {

    private PublishedEditions() {}

    public static DatasetService.Edition read(String dataset, String version) {
        Path folder = Path.of("datasets", dataset, version);
        Map<String, Series> series = byId(folder.resolve("series.csv"), PublishedEditions::series, Series::id);
        Map<String, Source> sources = byId(folder.resolve("sources.csv"), PublishedEditions::source, Source::id);
        List<Observation> observations = new ArrayList<>();
        for (NamedCsvRecord row : rows(folder.resolve("observations.csv"))) {
            observations.add(observation(observations.size() + 1, row, series, sources));
        }
        return new DatasetService.Edition(
                new DatasetVersion(
                        new DatasetId(dataset),
                        DatasetVersionId.of(version),
                        dataset,
                        "",
                        "",
                        Instant.EPOCH,
                        "",
                        observations.size(),
                        series.size(),
                        sources.size()),
                observations,
                List.copyOf(series.values()),
                List.copyOf(sources.values()));
    }

    /** An edition with more statements, each like one that it has but for who says what, and when. */
    public static DatasetService.Edition with(DatasetService.Edition edition, Observation... more) {
        List<Observation> all = new ArrayList<>(edition.observations());
        all.addAll(List.of(more));
        return new DatasetService.Edition(edition.version(), all, edition.series(), edition.sources());
    }

    /** An observation like another one, said by somebody else. */
    public static Observation said(Observation like, String speaker, String on, String number) {
        return new Observation(
                like.n() + 1000,
                like.id() + "-" + speaker,
                like.series(),
                like.period(),
                PartialDate.of(on).orElseThrow(),
                speaker,
                like.base(),
                "",
                new Stated(Qualifier.EXACT, new Digits(number), null, null),
                like.unit(),
                like.basis(),
                like.modality(),
                like.source(),
                like.locator(),
                like.flag(),
                "");
    }

    private static Observation observation(
            int n, NamedCsvRecord row, Map<String, Series> series, Map<String, Source> sources) {
        String start = row.getField("period_start");
        return new Observation(
                n,
                row.getField("id"),
                series.get(row.getField("series")),
                start.isEmpty()
                        ? null
                        : new Period(LocalDate.parse(start), LocalDate.parse(row.getField("period_end"))),
                PartialDate.of(row.getField("stated_on")).orElse(null),
                row.getField("speaker"),
                row.getField("base"),
                row.getField("wording"),
                Qualifier.ofCode(row.getField("qualifier"))
                        .map(q -> new Stated(q, digits(row, "value"), digits(row, "lower"), digits(row, "upper")))
                        .orElse(null),
                row.getField("unit"),
                row.getField("basis"),
                Modality.ofCode(row.getField("modality")).orElseThrow(),
                sources.get(row.getField("source")),
                row.getField("locator"),
                Flag.ofCode(row.getField("flag")).orElseThrow(),
                row.getField("note"));
    }

    private static Series series(NamedCsvRecord row) {
        return new Series(
                row.getField("id"),
                row.getField("title"),
                row.getField("description"),
                row.getField("unit"),
                row.getField("calendar"),
                row.getField("coverage"),
                row.getField("reporter"),
                number(row, "domain_min"),
                number(row, "domain_max"));
    }

    private static Source source(NamedCsvRecord row) {
        return new Source(
                row.getField("id"),
                row.getField("title"),
                row.getField("publisher"),
                row.getField("author"),
                PartialDate.of(row.getField("published")).orElse(null),
                row.getField("url"),
                row.getField("kind"),
                Boolean.parseBoolean(row.getField("founding")),
                row.getField("restricted"),
                row.getField("note"));
    }

    private static @Nullable Digits digits(NamedCsvRecord row, String column) {
        String printed = row.getField(column);
        return printed.isEmpty() ? null : new Digits(printed);
    }

    private static @Nullable Double number(NamedCsvRecord row, String column) {
        String printed = row.getField(column);
        return printed.isEmpty() ? null : Double.valueOf(printed);
    }

    private static <T> Map<String, T> byId(Path file, Function<NamedCsvRecord, T> as, Function<T, String> id) {
        return rows(file).stream()
                .map(as)
                .collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
