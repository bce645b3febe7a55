package dev.bilateral.dashboard.context;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.dataset.Observation;
import java.util.List;

/**
 * A section of the screen, complete but for how it is drawn. One whose edition says nothing has no rows.
 *
 * @param id its anchor in the address
 * @param title a finding, computed from the rows with their qualifiers; a clause that can't be filled is absent
 * @param note one sentence under the title, may be empty
 */
record Section(String id, String title, String note, List<Panel> charts, List<Group> groups) {

    Section {
        charts = List.copyOf(charts);
        groups = groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    List<Observation> observations() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.observations().stream())
                .toList();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /**
     * A small chart with its heading.
     *
     * @param id tells it from the others of its section
     */
    record Panel(String id, String heading, ChartSpec chart) {}

    /** Rows under a heading. */
    record Group(String heading, List<Row> rows) {

        Group {
            rows = List.copyOf(rows);
        }
    }
}
