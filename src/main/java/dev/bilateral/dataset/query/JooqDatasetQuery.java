package dev.bilateral.dataset.query;

import static dev.bilateral.db.Tables.DATASET_EVENT;
import static dev.bilateral.db.Tables.DATASET_FILE;
import static dev.bilateral.db.Tables.DATASET_VERSION;
import static dev.bilateral.db.Tables.OBSERVATION;
import static dev.bilateral.db.Tables.SERIES;
import static dev.bilateral.db.Tables.SOURCE;
import static java.util.stream.Collectors.toMap;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.PartialDate;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.RowPage;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.Withdrawal;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqDatasetQuery implements DatasetQuery {

    private final DSLContext dsl;
    private final ObservationPages pages;

    JooqDatasetQuery(DSLContext dsl) {
        this.dsl = dsl;
        this.pages = new ObservationPages(dsl);
    }

    @Override
    public List<DatasetVersion> versions() {
        return dsl.select(
                        DATASET_VERSION.DATASET.convertFrom(DatasetId::new),
                        DATASET_VERSION.VERSION.convertFrom(DatasetVersionId::of),
                        DATASET_VERSION.TITLE,
                        DATASET_VERSION.DESCRIPTION,
                        DATASET_VERSION.CHANGES,
                        DATASET_VERSION.CREATED.convertFrom(OffsetDateTime::toInstant),
                        DATASET_VERSION.HASH,
                        DATASET_VERSION.OBSERVATIONS,
                        DATASET_VERSION.SERIES,
                        DATASET_VERSION.SOURCES)
                .from(DATASET_VERSION)
                .orderBy(DATASET_VERSION.PUBLISHED_ON.desc(), DATASET_VERSION.COUNTER.desc(), DATASET_VERSION.DATASET)
                .fetch(Records.mapping(DatasetVersion::new));
    }

    @Override
    public RowPage page(DatasetId dataset, DatasetVersionId version, int afterN, int limit) {
        return pages.read(dataset, version, afterN, limit);
    }

    @Override
    public List<Withdrawn> withdrawn() {
        return dsl.select(
                        DATASET_EVENT.DATASET,
                        DATASET_EVENT.VERSION,
                        DATASET_EVENT.REASON,
                        DATASET_EVENT.WHO,
                        DATASET_EVENT.HAPPENED_AT)
                .from(DATASET_EVENT)
                .where(DATASET_EVENT.KIND.eq("withdrawn"))
                .orderBy(DATASET_EVENT.DATASET, DATASET_EVENT.VERSION)
                .fetch(row -> new Withdrawn(
                        new DatasetId(row.value1()),
                        DatasetVersionId.of(row.value2()),
                        new Withdrawal(row.value3(), row.value4(), row.value5().toInstant())));
    }

    @Override
    public Optional<byte[]> part(DatasetId dataset, DatasetVersionId version, String path, int part) {
        return dsl.select(DATASET_FILE.CONTENT)
                .from(DATASET_FILE)
                .where(
                        DATASET_FILE.DATASET.eq(dataset.value()),
                        DATASET_FILE.VERSION.eq(version.toString()),
                        DATASET_FILE.PATH.eq(path),
                        DATASET_FILE.PART.eq(part))
                .fetchOptional(DATASET_FILE.CONTENT);
    }

    @Override
    public List<PackageFile> files(DatasetId dataset, DatasetVersionId version) {
        Map<String, ByteArrayOutputStream> contents = new LinkedHashMap<>();
        dsl.select(DATASET_FILE.PATH, DATASET_FILE.CONTENT)
                .from(DATASET_FILE)
                .where(DATASET_FILE.DATASET.eq(dataset.value()), DATASET_FILE.VERSION.eq(version.toString()))
                .orderBy(DATASET_FILE.PATH, DATASET_FILE.PART)
                .forEach(row -> contents.computeIfAbsent(row.value1(), path -> new ByteArrayOutputStream())
                        .writeBytes(row.value2()));
        return contents.entrySet().stream()
                .map(file -> new PackageFile(file.getKey(), file.getValue().toByteArray()))
                .toList();
    }

    @Override
    public Edition edition(DatasetVersion version) {
        List<Series> series = series(version.dataset(), version.id());
        List<Source> sources = sources(version.dataset(), version.id());
        List<Observation> observations =
                observations(version.dataset(), version.id(), byId(series, Series::id), byId(sources, Source::id));
        return new Edition(version, observations, series, sources);
    }

    @Override
    public List<Series> series(DatasetId dataset, DatasetVersionId version) {
        return dsl.select(
                        SERIES.ID,
                        SERIES.TITLE,
                        SERIES.DESCRIPTION,
                        SERIES.UNIT,
                        SERIES.CALENDAR,
                        SERIES.COVERAGE,
                        SERIES.REPORTER,
                        SERIES.DOMAIN_MIN,
                        SERIES.DOMAIN_MAX)
                .from(SERIES)
                .where(SERIES.DATASET.eq(dataset.value()), SERIES.VERSION.eq(version.toString()))
                .orderBy(SERIES.N)
                .fetch(Records.mapping(Series::new));
    }

    @Override
    public List<Source> sources(DatasetId dataset, DatasetVersionId version) {
        return dsl.select(
                        SOURCE.ID,
                        SOURCE.TITLE,
                        SOURCE.PUBLISHER,
                        SOURCE.AUTHOR,
                        SOURCE.PUBLISHED.convertFrom(
                                published -> PartialDate.of(published).orElse(null)),
                        SOURCE.URL,
                        SOURCE.KIND,
                        SOURCE.FOUNDING,
                        SOURCE.RESTRICTED,
                        SOURCE.NOTE)
                .from(SOURCE)
                .where(SOURCE.DATASET.eq(dataset.value()), SOURCE.VERSION.eq(version.toString()))
                .orderBy(SOURCE.N)
                .fetch(Records.mapping(Source::new));
    }

    private List<Observation> observations(
            DatasetId dataset, DatasetVersionId version, Map<String, Series> series, Map<String, Source> sources) {
        return ObservationSelect.of(
                        dsl,
                        OBSERVATION,
                        OBSERVATION.DATASET.eq(dataset.value()).and(OBSERVATION.VERSION.eq(version.toString())))
                .stream()
                .map(row -> row.toObservation(series, sources))
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(toMap(id, Function.identity()));
    }
}
