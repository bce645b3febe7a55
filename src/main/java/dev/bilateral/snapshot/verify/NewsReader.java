package dev.bilateral.snapshot.verify;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.SnapshotDifference;
import dev.bilateral.snapshot.SnapshotDifference.Said;
import dev.bilateral.snapshot.TableDifference;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.verify.News.Newer;
import dev.bilateral.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells what has changed since a file was made. */
@Component
class NewsReader {

    private static final Pattern EDITION = Pattern.compile("/datasets/([a-z0-9-]+)/([0-9.-]+)");

    private final DatasetService datasets;
    private final FrozenStates states;

    NewsReader(DatasetService datasets, FrozenStates states) {
        this.datasets = datasets;
        this.states = states;
    }

    /** @return empty where all that it rests on is the newest */
    Optional<News> since(Origin origin) {
        Matcher edition = EDITION.matcher(origin.address());
        return edition.matches()
                ? DatasetVersionId.parse(edition.group(2))
                        .flatMap(version -> datasets.find(new DatasetId(edition.group(1)), version))
                        .flatMap(this::sinceEdition)
                : states.find(origin.address()).flatMap(this::sinceView);
    }

    private Optional<News> sinceView(Frozen then) {
        List<Newer> newer = then.basis().versions().stream()
                .flatMap(version -> newer(version).stream())
                .toList();
        if (newer.isEmpty()) {
            return Optional.empty();
        }
        Optional<Frozen> newest = states.withNewestVersions(then);
        Optional<SnapshotDifference> difference = newest.map(now -> SnapshotDifference.between(then, now));
        String now = newest.map(found -> found.basis().address())
                .orElseGet(() -> then.basis().address());
        return Optional.of(new News(
                now,
                newer,
                difference.map(SnapshotDifference::tables).orElse(List.of()),
                difference.stream()
                        .flatMap(d -> d.headline().stream())
                        .filter(Said::isChanged)
                        .toList()));
    }

    private Optional<News> sinceEdition(DatasetVersion then) {
        return newer(then).map(newer -> {
            DatasetVersion now = datasets.find(newer.dataset(), newer.newest()).orElseThrow();
            String address = "/datasets/" + newer.dataset();
            return LongVersions.areShort(then, now)
                    ? new News(address + "/" + now.id(), List.of(newer), List.of(between(then, now)), List.of())
                    : new News(address + "/diff/" + then.id() + "/" + now.id(), List.of(newer), List.of(), List.of());
        });
    }

    private TableDifference between(DatasetVersion then, DatasetVersion now) {
        return TableDifference.between(observations(then), observations(now), List.of("id"), Set.of("version"));
    }

    private Table observations(DatasetVersion version) {
        return ObservationTable.of(
                version,
                datasets.edition(version.dataset(), version.id()).orElseThrow().observations());
    }

    private Optional<Newer> newer(DatasetVersion version) {
        return datasets.find(version.dataset())
                .map(dataset -> dataset.newest())
                .filter(newest -> newest.id().compareTo(version.id()) > 0)
                .map(newest ->
                        new Newer(version.dataset(), newest.title(), version.id(), newest.id(), newest.changes()));
    }
}
