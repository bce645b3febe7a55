package dev.bilateral.snapshot.ui;

import dev.bilateral.chart.picture.TooManyPictures;
import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.SigningKey.UnusableKey;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotId;
import dev.bilateral.snapshot.SnapshotMaker;
import dev.bilateral.snapshot.SnapshotService;
import dev.bilateral.snapshot.SnapshotService.NotRecorded;
import dev.bilateral.snapshot.frozen.Frozen;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Makes and records snapshots beside the screens, since the first picture of a server takes seconds. */
@Component
class SnapshotTaker {

    private static final Messages MESSAGES = Messages.of(SnapshotTaker.class);
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotTaker.class);

    private final SnapshotMaker maker;
    private final SnapshotService snapshots;

    SnapshotTaker(SnapshotMaker maker, SnapshotService snapshots) {
        this.maker = maker;
        this.snapshots = snapshots;
    }

    /**
     * Freezes what is shown, in the name of whoever asks.
     *
     * @param done told once, on a thread of its own
     */
    void take(Frozen shown, Consumer<Taken> done) {
        Runnable work = () -> done.accept(taken(shown));
        Thread.ofVirtual().name("snapshot").start(new DelegatingSecurityContextRunnable(work));
    }

    private Taken taken(Frozen shown) {
        Snapshot made;
        try {
            made = maker.of(shown);
        } catch (TooManyPictures busy) {
            return Taken.nothing(MESSAGES.text("taken.busy"));
        } catch (RuntimeException failure) {
            LOG.error("A snapshot of {} could not be made", shown.of().id(), failure);
            return Taken.nothing(MESSAGES.text("taken.failed"));
        }
        try {
            RecordedSnapshot recorded = snapshots.record(made);
            SnapshotId id = recorded.id();
            return new Taken(
                    Optional.of(new Archive(
                            recorded.fileName(), () -> snapshots.zip(id).orElseThrow())),
                    Optional.of(recorded),
                    "");
        } catch (NotRecorded limit) {
            return notRecorded(made, String.valueOf(limit.getMessage()));
        } catch (UnusableKey unusable) {
            LOG.error("Snapshots can't be signed, and so not be recorded", unusable);
            return notRecorded(made, MESSAGES.text("taken.notSigned"));
        } catch (RuntimeException failure) {
            LOG.error("The snapshot {} could not be recorded", made.id(), failure);
            return notRecorded(made, MESSAGES.text("taken.notRecorded"));
        }
    }

    private static Taken notRecorded(Snapshot made, String problem) {
        return new Taken(Optional.of(new Archive(made.fileName(), made::zip)), Optional.empty(), problem);
    }

    /**
     * What came of it.
     *
     * @param archive empty where it could not be made
     * @param recorded empty where it is not on record
     * @param problem a sentence on what went wrong; empty where nothing did
     */
    record Taken(Optional<Archive> archive, Optional<RecordedSnapshot> recorded, String problem) {

        static Taken nothing(String problem) {
            return new Taken(Optional.empty(), Optional.empty(), problem);
        }
    }

    /** @param zip read from the record, so that no session holds it; made anew where it is not on record */
    record Archive(String fileName, Supplier<byte[]> zip) {}
}
