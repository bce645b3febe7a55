package dev.bilateral.snapshot.frozen;

import dev.bilateral.dataset.Observation;
import dev.bilateral.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a screen shows in one state: a pure function of that state, with nothing of a clock, a user or a host in it.
 */
public interface Frozen {

    /** The screen. */
    Freezable of();

    /** What it is computed from. */
    Basis basis();

    /** A finding, with its qualifiers, where the screen has one. */
    String title();

    String subtitle();

    /**
     * Its tables. Each has a key, and each row says what it belongs to: by the column {@code address}, or by
     * {@code dataset} and {@code version}.
     */
    List<Part> parts();

    /** Further tables that the screen gives as files, by which they are known again where they come back alone. */
    default List<Table> files() {
        return List.of();
    }

    /** Its charts; the first is the main one. */
    List<ChartPicture> pictures();

    /** What is said of it at the top, so that two states can be told apart in words. */
    List<Sentence> sentences();

    /** The observations that it rests on. */
    List<Observation> observations();

    /** What has to be told of it beside. */
    About about();

    /** One of its tables. */
    default Optional<Table> table(String name) {
        return parts().stream()
                .map(Part::table)
                .filter(table -> table.name().equals(name))
                .findFirst();
    }
}
