package dev.bilateral.dataset.imports;

import dev.bilateral.common.Progress;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.diff.VersionChanges;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.TableCheck;
import dev.bilateral.dataset.files.TableCheck.Found;
import dev.bilateral.dataset.files.TableCheck.Tables;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What drafts of any length would change. */
@Service
public class DraftDifferences {

    private final DatasetService datasets;
    private final Drafts drafts;
    private final VersionDiffs diffs;
    private final Clock clock;

    DraftDifferences(DatasetService datasets, Drafts drafts, VersionDiffs diffs, Clock clock) {
        this.datasets = datasets;
        this.drafts = drafts;
        this.diffs = diffs;
        this.clock = clock;
    }

    /**
     * The difference from the newest version, if that was made while the draft was checked, as with short ones.
     *
     * @param found what was found in the draft as it is
     */
    public Optional<VersionChanges> known(Checked found) {
        return found.difference().map(VersionChanges::of);
    }

    /**
     * The same of any length; the rows must break no rule.
     *
     * @return empty where the dataset has no version
     * @throws dev.bilateral.common.Cancelled where somebody cancelled
     */
    public Optional<VersionChanges> of(DatasetDraft draft, Progress progress) {
        progress.expect(drafts.count(draft.id(), DraftPart.OBSERVATIONS));
        return datasets.find(draft.dataset()).map(Dataset::newest).map(newest -> between(newest, draft, progress));
    }

    private VersionChanges between(DatasetVersion newest, DatasetDraft draft, Progress progress) {
        Tables all = DraftTables.of(drafts, draft.id());
        Found others =
                TableCheck.check(part -> part == DraftPart.OBSERVATIONS ? sink -> {} : all.of(part), (line, row) -> {});
        return diffs.between(
                newest,
                newest.following(clock.instant()),
                new DraftObservations(drafts, draft.id(), progress),
                others.series(),
                others.sources());
    }
}
