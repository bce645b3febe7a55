package dev.bilateral.scenario;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reference pipelines in two versions, of which only the newer has complete records; no other dataset. */
class FixedDatasets implements DatasetService {

    static final Pins OLD = Pins.of(Map.of(ReferenceRecord.DATASET, DatasetVersionId.of("2025-02-01")));
    static final Pins NEW = Pins.of(Map.of(ReferenceRecord.DATASET, DatasetVersionId.of("2026-03-31")));

    @Override
    public List<Dataset> datasets() {
        return List.of(ReferencePipelines.dataset("2026-03-31", "2025-02-01"));
    }

    @Override
    public Optional<Dataset> find(DatasetId dataset) {
        return datasets().stream().filter(d -> d.id().equals(dataset)).findFirst();
    }

    @Override
    public Optional<Edition> edition(DatasetId dataset, DatasetVersionId version) {
        return NEW.find(dataset).equals(Optional.of(version))
                ? Optional.of(ReferencePipelines.complete().edition())
                : Optional.of(new ReferencePipelines().edition());
    }

    @Override
    public Pins newest() {
        return NEW;
    }

    @Override
    public Optional<Pins> asOf(LocalDate day) {
        return Optional.of(OLD);
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(LocalDate.of(2025, 2, 1));
    }

    @Override
    public List<LoadFailure> failures() {
        return List.of();
    }
}
