package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The published datasets. Versions are immutable, so what is read once may be kept. */
public interface DatasetService {

    /** All datasets with their versions, by id. */
    List<Dataset> datasets();

    Optional<Dataset> find(DatasetId dataset);

    /** One version without its rows; empty where there is none. */
    default Optional<DatasetVersion> find(DatasetId dataset, DatasetVersionId version) {
        return find(dataset).stream()
                .flatMap(found -> found.versions().stream())
                .filter(one -> one.id().equals(version))
                .findFirst();
    }

    /** The observations of one version, in file order; empty where there is no such version. */
    Optional<Edition> edition(DatasetId dataset, DatasetVersionId version);

    /** The newest version of each dataset. */
    Pins newest();

    /**
     * Per dataset the newest version not after a day.
     *
     * @return empty where the day is before the first version of all datasets
     */
    Optional<Pins> asOf(LocalDate day);

    /** The day of the first version of any dataset; empty where nothing is loaded. */
    Optional<LocalDate> firstDay();

    /** Folders that could not be loaded at start, each with all that is wrong in it. */
    List<LoadFailure> failures();

    /** One version with its rows. */
    record Edition(DatasetVersion version, List<Observation> observations, List<Series> series, List<Source> sources) {

        /** The observations of some series, in file order. */
        public List<Observation> of(String... seriesIds) {
            List<String> wanted = List.of(seriesIds);
            return observations.stream()
                    .filter(o -> wanted.contains(o.series().id()))
                    .toList();
        }
    }

    /** A folder of which nothing was loaded. */
    record LoadFailure(String dataset, String version, String folder, List<Problem> problems) {}
}
