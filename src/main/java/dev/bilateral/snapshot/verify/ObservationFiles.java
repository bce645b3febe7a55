package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.frozen.Freezable;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks up observations again: each of their rows names its dataset and version. Which rows belong together is told by
 * what Bilateral hands out: all of an edition, or all that a screen rests on.
 */
@Component
class ObservationFiles {

    private static final List<String> HEADER =
            ObservationTable.of(List.of()).columns().stream().map(Column::name).toList();

    private final FrozenStates screens;
    private final DatasetService datasets;
    private final HeldVersions held;

    ObservationFiles(FrozenStates screens, DatasetService datasets, HeldVersions held) {
        this.screens = screens;
        this.datasets = datasets;
        this.held = held;
    }

    /** @return empty where the table holds no observations as Bilateral writes them */
    Optional<Checked> check(LoneTable file) {
        if (!file.resembles(HEADER) || !NamedEditions.areIn(file)) {
            return Optional.empty();
        }
        NamedEditions named = NamedEditions.of(file, HEADER, held, LongVersions::areShort);
        if (named.isNone()) {
            return Optional.of(named.none());
        }
        // which rows a screen rests on may hang on the editions that are not here
        return named.isInPart()
                ? Optional.of(whole(named.pins()).checkInPart(named))
                : candidates(named.pins()).stream()
                        .map(candidate -> candidate.check(named))
                        .min(Comparator.comparingInt(Checked::size));
    }

    /** What may have been handed out with these pins: a whole edition first, then what each screen rests on. */
    private List<Candidate> candidates(Pins pins) {
        List<Candidate> all = new ArrayList<>();
        all.add(whole(pins));
        // of datasets that the rows do not name, the editions of the same day
        Stream.of(pins, sameDay(pins))
                .distinct()
                .flatMap(these -> screens.screens().stream().flatMap(screen -> shown(screen, these)))
                .filter(shown -> shown.basis().versions().stream()
                        .anyMatch(v -> pins.find(v.dataset()).isPresent()))
                .flatMap(ObservationFiles::candidates)
                .forEach(all::add);
        return all;
    }

    private static Stream<Frozen> shown(Freezable screen, Pins pins) {
        return screen.read(screen.path(), Map.of(FigureStateCodec.PINS, List.of(pins.toString()))).frozen().stream();
    }

    private Pins sameDay(Pins pins) {
        return pins.newest()
                .flatMap(newest -> datasets.asOf(newest.day()))
                .map(pins::orElse)
                .orElse(pins);
    }

    private static Stream<Candidate> candidates(Frozen shown) {
        Origin origin =
                Origin.of(Kind.OBSERVATIONS, shown.of().title(), shown.basis().address(), Evidence.PUBLISHED);
        return Stream.concat(shown.table(ObservationTable.NAME).stream(), shown.files().stream())
                .filter(table -> table.name().equals(ObservationTable.NAME))
                .map(rows -> new Candidate(List.of(origin), rows));
    }

    private Candidate whole(Pins pins) {
        var editions = Editions.of(datasets, pins).editions().values();
        List<ObservationTable.Part> parts = editions.stream()
                .map(edition -> new ObservationTable.Part(edition.version(), edition.observations()))
                .toList();
        List<Origin> origins = editions.stream()
                .map(edition -> Origin.of(Kind.OBSERVATIONS, edition.version()))
                .toList();
        return new Candidate(origins, ObservationTable.of(parts));
    }

    /** Rows that may have been handed out. */
    private record Candidate(List<Origin> origins, Table rows) {

        Checked check(NamedEditions named) {
            return named.told(origins, condition(named));
        }

        Checked checkInPart(NamedEditions named) {
            return named.told(origins, condition(named).withoutRemovedRows())
                    .alsoNot(MESSAGES.text("observations.perhapsMore"));
        }

        private Condition condition(NamedEditions named) {
            return named.rows().comparedWith(TableBytes.of(rows, "dataset", "id"));
        }
    }
}
