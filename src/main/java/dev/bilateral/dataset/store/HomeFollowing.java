package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.VersionsChanged;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets what is served follow what stands in the home, and tells whoever listens of each change that this makes. */
@Component
class HomeFollowing {

    private final DatasetLoader loader;
    private final StoredDatasets datasets;
    private final ApplicationEventPublisher events;

    HomeFollowing(DatasetLoader loader, StoredDatasets datasets, ApplicationEventPublisher events) {
        this.loader = loader;
        this.datasets = datasets;
        this.events = events;
    }

    /** Takes in versions of a dataset, and withdrawals of all, that the database could not follow an earlier time. */
    void follow(DatasetId id) {
        Map<DatasetId, Dataset> before =
                datasets.datasets().stream().collect(Collectors.toMap(Dataset::id, Function.identity()));
        if (loader.follow(id)) {
            datasets.refresh();
            datasets.datasets().forEach(after -> tellOfNew(Optional.ofNullable(before.get(after.id())), after));
        }
    }

    /** Serves a change that the database has, and tells of it. */
    void tell(VersionsChanged changed) {
        datasets.refresh();
        events.publishEvent(changed);
    }

    private void tellOfNew(Optional<Dataset> before, Dataset after) {
        after.versions().reversed().stream()
                .map(version -> version.id())
                .filter(version -> before.stream()
                        .flatMap(known -> known.versions().stream())
                        .noneMatch(known -> known.id().equals(version)))
                .forEach(version -> events.publishEvent(new VersionsChanged(after.id(), version, false)));
        after.versions().reversed().stream()
                .map(version -> version.id())
                .filter(version -> after.withdrawal(version).isPresent())
                .filter(version ->
                        before.flatMap(known -> known.withdrawal(version)).isEmpty())
                .forEach(version -> events.publishEvent(new VersionsChanged(after.id(), version, true)));
    }
}
