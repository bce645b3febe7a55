package dev.bilateral.snapshot.verify;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.FrozenStates.Frozen;
import dev.bilateral.snapshot.SnapshotDifference;
import dev.bilateral.snapshot.SnapshotDifference.Said;
import dev.bilateral.snapshot.TableDifference;
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
                : states.find(origin.address()).flatMap(then -> sinceView(then, origin.address()));
    }

    private Optional<News> sinceView(Frozen then, String address) {
        List<Newer> newer = then.figure().tables(then.state()).versions().stream()
                .flatMap(version -> newer(version).stream())
                .toList();
        if (newer.isEmpty()) {
            return Optional.empty();
        }
        Optional<SnapshotDifference> difference = states.sinceThen(address);
        String now = states.withNewestVersions(then)
                .map(newest -> "/" + newest.figure().id() + "?" + FigureStateCodec.query(newest.state()))
                .orElse("/" + then.figure().id());
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
