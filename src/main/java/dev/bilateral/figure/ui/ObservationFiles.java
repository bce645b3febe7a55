package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.Table;
import dev.bilateral.ui.CsvDownload;
import java.util.Collection;
import java.util.List;

/** What a screen that is no single figure shows, as files to take away: the same observations, by dataset in file order. */
public final class ObservationFiles extends Div {

    private static final Messages MESSAGES = Messages.of(ObservationFiles.class);

    /**
     * @param screen what files are named by
     * @param editions at least one, in which the observations stand
     * @param shown in any order; each stands in the files once
     */
    public ObservationFiles(String screen, Editions editions, Collection<Observation> shown) {
        addClassName("actions");
        Table rows = ObservationTable.among(editions, shown);
        String name = screen + "_" + newest(editions) + "_observations.csv";
        int count = rows.toList().size();
        for (CsvProfile profile : List.of(CsvProfile.EXCEL, CsvProfile.DATA)) {
            Anchor link = new Anchor(
                    CsvDownload.of(name, rows, profile),
                    MESSAGES.count(
                            profile == CsvProfile.EXCEL ? "download.observations.excel" : "download.observations.data",
                            count));
            link.addClassName("button");
            add(link);
        }
    }

    private static DatasetVersionId newest(Editions editions) {
        return editions.editions().values().stream()
                .map(edition -> edition.version().id())
                .max(DatasetVersionId::compareTo)
                .orElseThrow();
    }
}
