package dev.bilateral.dataset.imports;

import dev.bilateral.common.Cancelled;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DatasetDraft.Beginning;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.TableCheck.Rows;
import dev.bilateral.dataset.files.TableCheck.Tables;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes drafts of files. A draft is seen once its last row is in, and not at all where anything goes wrong before. */
@Service
public class Imports {

    private static final int BATCH_ROWS = 5_000;

    private final DatasetService datasets;
    private final DatasetContents contents;
    private final Drafts drafts;
    private final DraftChecks checks;

    Imports(DatasetService datasets, DatasetContents contents, Drafts drafts, DraftChecks checks) {
        this.datasets = datasets;
        this.contents = contents;
        this.drafts = drafts;
        this.checks = checks;
    }

    /**
     * Looks what a file is, by its names and first lines.
     *
     * @throws ImportRefused where it is nothing that can be read as rows
     * @throws dev.bilateral.common.upload.UploadRefused where an archive is damaged, or passes a limit
     */
    public Layout look(ArrivedFile file) {
        return FileLook.at(file);
    }

    /** A foreign table, its letters read in another way than they were. */
    public Layout.Foreign look(ArrivedFile file, Charset charset) {
        return FileLook.at(file, charset);
    }

    /** What rows of a dataset may refer to: that of its newest version. */
    public Referable referable(DatasetId dataset) {
        return Referable.of(contents, newest(dataset));
    }

    /**
     * The rows of a file, each time read anew; a part that the file does not have is that of the newest version.
     *
     * @param mapping for a foreign table
     */
    public Tables tables(ArrivedFile file, DatasetId dataset, @Nullable Mapping mapping, Progress progress) {
        return tables(file, look(file), newest(dataset), mapping, progress);
    }

    /**
     * Makes a draft of a file, and checks its rows on their way.
     *
     * @param mapping for a foreign table
     * @throws ImportRefused where a line can't be read; there is no draft then
     * @throws Cancelled where somebody cancelled; there is no draft then
     */
    public DatasetDraft fill(
            ArrivedFile file, DatasetId dataset, String author, @Nullable Mapping mapping, Progress progress) {
        return fill(file, look(file), dataset, author, mapping, progress);
    }

    /**
     * The same of a file that was looked at.
     *
     * @param layout what it turned out to be, or how somebody wants it read
     */
    public DatasetDraft fill(
            ArrivedFile file,
            Layout layout,
            DatasetId dataset,
            String author,
            @Nullable Mapping mapping,
            Progress progress) {
        DatasetVersion newest = newest(dataset);
        Tables tables = tables(file, layout, newest, mapping, progress);
        Beginning beginning = new Beginning(
                dataset, newest.id(), newest.title(), newest.description(), author, file.name(), file.hash());
        try (Drafts.Filling filling = drafts.begin(beginning)) {
            return checks.whileFilling(dataset, part -> kept(tables, part, filling), filling);
        }
    }

    private Tables tables(
            ArrivedFile file, Layout layout, DatasetVersion newest, @Nullable Mapping mapping, Progress progress) {
        return switch (layout) {
            case Layout.Own(Set<DraftPart> parts) -> new FileTables(contents, file, parts, newest, progress);
            case Layout.Foreign foreign
            when mapping != null -> new ForeignTables(contents, file, foreign.charset(), newest, mapping, progress);
            case Layout.Foreign foreign -> throw ImportRefused.because("mapping.needed");
        };
    }

    /** The rows of a part, each of which is in the draft as well once all were given. */
    private static Rows kept(Tables tables, DraftPart part, Drafts.Filling filling) {
        return sink -> {
            List<DraftRow> held = new ArrayList<>();
            tables.of(part).forEach((line, cells) -> {
                held.add(new DraftRow(line - 1, cells));
                if (held.size() == BATCH_ROWS) {
                    filling.add(part, held);
                    held.clear();
                }
                sink.take(line, cells);
            });
            filling.add(part, held);
        };
    }

    private DatasetVersion newest(DatasetId dataset) {
        return datasets.find(dataset)
                .orElseThrow(() -> ImportRefused.because("dataset.unknown", dataset))
                .newest();
    }
}
