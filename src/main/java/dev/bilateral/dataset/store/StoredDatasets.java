package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Imprint;
import dev.bilateral.dataset.Imprints;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.RowPage;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.PublishedDescriptor;
import dev.bilateral.dataset.query.DatasetQuery;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** The datasets in the database. Folders are loaded while it is made, so before the web server takes requests. */
@Service
class StoredDatasets implements DatasetService, DatasetContents, Imprints {

    private final DatasetQuery query;
    private final List<LoadFailure> failures;
    private volatile Catalogue catalogue;
    private final EditionCache editions;

    StoredDatasets(DatasetQuery query, DatasetLoader loader) {
        this.query = query;
        this.failures = loader.load();
        this.catalogue = Catalogue.of(query.versions(), query.withdrawn());
        this.editions = new EditionCache(query::edition);
    }

    /** Takes in what was published or withdrawn. */
    void refresh() {
        catalogue = Catalogue.of(query.versions(), query.withdrawn());
    }

    /** The descriptor of a version, as published. */
    byte[] descriptor(DatasetVersion version) {
        return StoredFile.descriptor(query, version);
    }

    /** Whether a version has these tables, byte by byte. */
    boolean hasTables(DatasetVersion version, UnaryOperator<String> hashOf) {
        return Arrays.stream(DraftPart.values())
                .map(DraftPart::file)
                .allMatch(file -> PublishedDescriptor.hash(descriptor(version), file)
                        .filter(("sha256:" + hashOf.apply(file))::equals)
                        .isPresent());
    }

    @Override
    public List<Dataset> datasets() {
        return List.copyOf(catalogue.datasets().values());
    }

    @Override
    public Optional<Dataset> find(DatasetId dataset) {
        return Optional.ofNullable(catalogue.datasets().get(dataset));
    }

    @Override
    public Optional<Edition> edition(DatasetId dataset, DatasetVersionId version) {
        return catalogue.find(dataset, version).map(editions::get);
    }

    @Override
    public RowPage page(DatasetId dataset, DatasetVersionId version, int afterN, int limit) {
        return query.page(dataset, version, afterN, limit);
    }

    @Override
    public List<Source> sources(DatasetId dataset, DatasetVersionId version) {
        return query.sources(dataset, version);
    }

    @Override
    public InputStream open(DatasetId dataset, DatasetVersionId version, String path) {
        return StoredFile.open(query, dataset, version, path);
    }

    @Override
    public List<PackageFile> files(DatasetId dataset, DatasetVersionId version) {
        return query.files(dataset, version);
    }

    @Override
    public Optional<Imprint> find(DatasetVersion version) {
        return PublishedDescriptor.imprint(descriptor(version));
    }

    @Override
    public Pins newest() {
        return catalogue.newest(version -> true);
    }

    @Override
    public Optional<Pins> asOf(LocalDate day) {
        return Optional.of(catalogue.newest(version -> !version.day().isAfter(day)))
                .filter(pins -> !pins.versions().isEmpty());
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return catalogue.firstDay();
    }

    @Override
    public List<LoadFailure> failures() {
        return failures;
    }
}
