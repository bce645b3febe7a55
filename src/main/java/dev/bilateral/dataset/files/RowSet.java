package dev.bilateral.dataset.files;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a file by id. A row with a fault has a name too, so that what refers to it is not faulted as well. */
class RowSet<T> {

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, T> sound = new LinkedHashMap<>();
    private boolean isRead;

    RowSet(String file) {
        this.file = file;
    }

    /** Names a line by its id; says so where another has that id already. */
    void name(Cells cells, String id) {
        isRead = true;
        Integer first = id.isBlank() ? null : lines.putIfAbsent(id, cells.line());
        if (first != null) {
            cells.refuse("id", "cell.unique", first);
        }
    }

    void add(String id, T row) {
        sound.put(id, row);
    }

    int size() {
        return sound.size();
    }

    List<T> rows() {
        return List.copyOf(sound.values());
    }

    /** The row to which a cell refers; empty where there is none, or none without a fault. */
    Optional<T> find(Cells cells, String column) {
        String id = cells.required(column);
        if (isRead && !id.isBlank() && !lines.containsKey(id)) {
            cells.refuse(column, "cell.known", file);
        }
        return Optional.ofNullable(sound.get(id));
    }
}
