package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.VersionsChanged;
import dev.bilateral.dataset.Withdrawal;
import dev.bilateral.dataset.files.WithdrawalNotes;
import dev.bilateral.dataset.files.WithdrawalNotes.Note;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Withdraws by notes beside the folders of versions; the database follows. */
@Component
class Withdrawing {

    private final StoredDatasets datasets;
    private final WithdrawalNotes notes;
    private final VersionStoring storing;
    private final HomeFollowing home;
    private final Clock clock;

    Withdrawing(
            StoredDatasets datasets, WithdrawalNotes notes, VersionStoring storing, HomeFollowing home, Clock clock) {
        this.datasets = datasets;
        this.notes = notes;
        this.storing = storing;
        this.home = home;
        this.clock = clock;
    }

    Withdrawal withdraw(DatasetId id, DatasetVersionId version, String author, String reason) {
        Optional<Withdrawal> before = datasets.find(id).flatMap(found -> found.withdrawal(version));
        home.follow(id);
        Dataset dataset = datasets.find(id)
                .filter(found -> found.versions().stream().anyMatch(v -> v.id().equals(version)))
                .orElseThrow(() -> Refusals.because("version.unknown", id, version));
        Optional<Withdrawal> now = dataset.withdrawal(version);
        if (before.isPresent()) {
            throw Refusals.because("version.withdrawn", id, version);
        }
        if (now.isPresent()) { // the note stood, and the database could not follow an earlier time
            return now.get();
        }
        if (dataset.standing().size() == 1) {
            throw Refusals.because("version.last", id, version);
        }
        Withdrawal withdrawal = new Withdrawal(reason, author, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Note note = new Note(id, version, withdrawal);
        notes.write(note);
        storing.store(note);
        home.tell(new VersionsChanged(id, version, true));
        return withdrawal;
    }
}
