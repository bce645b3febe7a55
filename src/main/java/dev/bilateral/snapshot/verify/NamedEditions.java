package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The editions that the rows of a table name, each row one, in the columns “dataset” and “version”.
 *
 * @param rows those that can be compared; without the ones of editions that are not here, of which nothing is known
 * @param pins per dataset the edition that most of its rows name, of those that can be compared
 * @param notHere why the other rows can't be
 */
record NamedEditions(LoneTable rows, Pins pins, List<String> notHere) {

    private static final String DATASET = "dataset";
    private static final String VERSION = "version";

    NamedEditions {
        notHere = List.copyOf(notHere);
    }

    /** Whether a table has what names editions; one of the two columns may have been renamed. */
    static boolean areIn(LoneTable file) {
        return file.table().header().contains(DATASET) || file.table().header().contains(VERSION);
    }

    /**
     * @param header the columns that the table should have
     * @param isComparable whether rows are compared with an edition that is here, or it is too long for that
     */
    static NamedEditions of(
            LoneTable file, List<String> header, HeldVersions held, Predicate<DatasetVersion> isComparable) {
        List<String> datasets = file.column(header, DATASET);
        Map<String, String> versions = versions(datasets, file.column(header, VERSION));
        versions.replaceAll(held::asNamedHere);
        Map<DatasetId, DatasetVersionId> pins = new HashMap<>();
        List<String> notHere = new ArrayList<>();
        List<Integer> places = new ArrayList<>(file.places());
        versions.forEach((dataset, version) -> {
            Optional<DatasetVersion> found = held.find(dataset, version);
            if (found.filter(isComparable).isPresent()) {
                pins.put(found.get().dataset(), found.get().id());
            } else if (HeldVersions.isVersion(dataset, version)
                    && (held.isDataset(dataset) || isSeveral(dataset, datasets, versions))) {
                String why = found.isPresent() ? "edition.tooLong" : "edition.notHere";
                notHere.add(MESSAGES.text(why, dataset, version));
                places.removeIf(place -> datasets.get(place).equals(dataset));
            }
        });
        return new NamedEditions(
                places.size() == file.places().size() ? file : file.only(places), Pins.of(pins), notHere);
    }

    /** A single row of a dataset that nobody knows is rather a changed cell. */
    private static boolean isSeveral(String dataset, List<String> datasets, Map<String, String> versions) {
        return versions.size() == 1 || datasets.stream().filter(dataset::equals).count() > 1;
    }

    /** Per dataset the version that most of its rows name. */
    private static Map<String, String> versions(List<String> datasets, List<String> versions) {
        Map<String, List<String>> named = new TreeMap<>();
        for (int i = 0; i < datasets.size(); i++) {
            named.computeIfAbsent(datasets.get(i), d -> new ArrayList<>()).add(versions.get(i));
        }
        Map<String, String> most = new TreeMap<>();
        named.forEach((dataset, all) ->
                LoneTable.byFrequency(all).stream().findFirst().ifPresent(version -> most.put(dataset, version)));
        return most;
    }

    /** Whether nothing of the table can be compared. */
    boolean isNone() {
        return pins.versions().isEmpty() || rows.table().rows().isEmpty();
    }

    /** Whether some of the table can't be compared. */
    boolean isInPart() {
        return !notHere.isEmpty();
    }

    /** Why nothing of the table can be compared. */
    Checked none() {
        return Checked.not(
                rows.path(), notHere.isEmpty() ? MESSAGES.text("observations.noEdition") : String.join(" ", notHere));
    }

    /** What became of the rows that could be compared. */
    Checked told(List<Origin> origins, Condition condition) {
        return new Checked(origins, List.of(new FileCheck(rows.path(), condition, isInPart())), notHere);
    }
}
