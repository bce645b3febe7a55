package dev.bilateral.snapshot.verify.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which column of a file is which of the table.
 *
 * @param places for each expected column its place in the file, or -1
 * @param added names of columns that the table has not
 * @param removed names of columns that the file has not
 * @param renamed header cells that were changed
 */
record Columns(List<Integer> places, List<String> added, List<String> removed, List<CellEdit> renamed) {

    static Columns of(List<String> expected, List<String> actual) {
        List<Integer> places =
                new ArrayList<>(expected.stream().map(actual::indexOf).toList());
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<CellEdit> renamed = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            String name = expected.get(i);
            if (places.get(i) < 0) {
                // a column in the same place under another name is the same column
                if (i < actual.size() && !places.contains(i)) {
                    places.set(i, i);
                    renamed.add(new CellEdit("", name, name, actual.get(i)));
                } else {
                    removed.add(name);
                }
            }
        }
        Set<Integer> taken = Set.copyOf(places);
        for (int i = 0; i < actual.size(); i++) {
            if (!taken.contains(i)) {
                added.add(actual.get(i));
            }
        }
        return new Columns(places, added, removed, renamed);
    }

    boolean isReordered() {
        List<Integer> found = places.stream().filter(place -> place >= 0).toList();
        return !found.equals(found.stream().sorted().toList());
    }

    /** A row of the file in the order of the table, empty where the file has no such column. */
    List<String> ordered(List<String> row) {
        return places.stream()
                .map(place -> place >= 0 && place < row.size() ? row.get(place) : "")
                .toList();
    }
}
