package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
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
import dev.bilateral.snapshot.verify.csv.CsvTable;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    ObservationFiles(FrozenStates screens, DatasetService datasets) {
        this.screens = screens;
        this.datasets = datasets;
    }

    /** @return empty where the table holds no observations as Bilateral writes them */
    Optional<Checked> check(LoneTable file) {
        if (!file.resembles(HEADER)
                || (!file.table().header().contains("dataset")
                        && !file.table().header().contains("version"))) {
            return Optional.empty();
        }
        Map<String, String> versions = versions(file);
        versions.replaceAll(this::asNamedHere);
        List<String> notHere = new ArrayList<>();
        List<Integer> places = new ArrayList<>(file.places());
        List<String> named = file.column(HEADER, "dataset");
        versions.forEach((dataset, version) -> {
            // a single row with an edition of its own is rather a changed cell
            boolean isSeveral = named.stream().filter(dataset::equals).count() > 1 || versions.size() == 1;
            if (isSeveral && isVersion(dataset, version) && !isComparable(dataset, version)) {
                String why = held(dataset, version).isPresent() ? "edition.tooLong" : "edition.notHere";
                notHere.add(MESSAGES.text(why, dataset, version));
                places.removeIf(place -> named.get(place).equals(dataset));
            }
        });
        Pins pins = pins(versions);
        if (pins.versions().isEmpty() || places.isEmpty()) {
            return Optional.of(Checked.not(
                    file.path(),
                    notHere.isEmpty() ? MESSAGES.text("observations.noEdition") : String.join(" ", notHere)));
        }
        LoneTable rest = places.size() == file.places().size() ? file : file.only(places);
        return candidates(pins).stream()
                .map(candidate -> candidate.check(rest, notHere))
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

    /** Per dataset the version that most of its rows name. */
    private static Map<String, String> versions(LoneTable file) {
        List<String> datasets = file.column(HEADER, "dataset");
        List<String> versions = file.column(HEADER, "version");
        Map<String, List<String>> named = new TreeMap<>();
        for (int i = 0; i < datasets.size(); i++) {
            named.computeIfAbsent(datasets.get(i), d -> new ArrayList<>()).add(versions.get(i));
        }
        Map<String, String> most = new TreeMap<>();
        named.forEach((dataset, all) ->
                LoneTable.byFrequency(all).stream().findFirst().ifPresent(version -> most.put(dataset, version)));
        return most;
    }

    /** Spreadsheets take most names of versions for days, and write them as they please. */
    private String asNamedHere(String dataset, String version) {
        return isVersion(dataset, version) || !DatasetId.isValid(dataset)
                ? version
                : datasets.find(new DatasetId(dataset)).stream()
                        .flatMap(found -> found.versions().stream())
                        .map(held -> held.id().toString())
                        .filter(held -> CsvTable.isDay(held, version))
                        .findFirst()
                        .orElse(version);
    }

    private Pins pins(Map<String, String> versions) {
        Map<DatasetId, DatasetVersionId> here = new HashMap<>();
        versions.forEach((dataset, version) -> {
            if (isComparable(dataset, version)) {
                here.put(new DatasetId(dataset), DatasetVersionId.parse(version).orElseThrow());
            }
        });
        return Pins.of(here);
    }

    private static boolean isVersion(String dataset, String version) {
        return DatasetId.isValid(dataset) && DatasetVersionId.parse(version).isPresent();
    }

    private boolean isComparable(String dataset, String version) {
        return held(dataset, version).filter(LongVersions::areShort).isPresent();
    }

    private Optional<DatasetVersion> held(String dataset, String version) {
        return isVersion(dataset, version)
                ? datasets.find(
                        new DatasetId(dataset), DatasetVersionId.parse(version).orElseThrow())
                : Optional.empty();
    }

    /** Rows that may have been handed out. */
    private record Candidate(List<Origin> origins, Table rows) {

        Checked check(LoneTable file, List<String> notHere) {
            Condition condition = file.comparedWith(TableBytes.of(rows, "dataset", "id"));
            return new Checked(origins, List.of(new FileCheck(file.path(), condition)), notHere);
        }
    }
}
