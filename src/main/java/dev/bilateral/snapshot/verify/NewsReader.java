package dev.bilateral.snapshot.verify;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.SnapshotDifference;
import dev.bilateral.snapshot.SnapshotDifference.Said;
import dev.bilateral.snapshot.TableDifference;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.verify.News.Newer;
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
                        .flatMap(version -> datasets.edition(new DatasetId(edition.group(1)), version))
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

    private Optional<News> sinceEdition(Edition then) {
        return newer(then.version()).map(newer -> {
            Edition now = datasets.edition(newer.dataset(), newer.newest()).orElseThrow();
            TableDifference table = TableDifference.between(
                    ObservationTable.of(then.version(), then.observations()),
                    ObservationTable.of(now.version(), now.observations()),
                    List.of("id"),
                    Set.of("version"));
            return new News(
                    "/datasets/" + newer.dataset() + "/" + newer.newest(), List.of(newer), List.of(table), List.of());
        });
    }

    private Optional<Newer> newer(DatasetVersion version) {
        return datasets.find(version.dataset())
                .map(dataset -> dataset.newest())
                .filter(newest -> newest.id().compareTo(version.id()) > 0)
                .map(newest ->
                        new Newer(version.dataset(), newest.title(), version.id(), newest.id(), newest.changes()));
    }
}
