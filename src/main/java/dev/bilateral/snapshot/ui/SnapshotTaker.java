package dev.bilateral.snapshot.ui;

import dev.bilateral.chart.picture.TooManyPictures;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.SigningKey.UnusableKey;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotMaker;
import dev.bilateral.snapshot.SnapshotService;
import dev.bilateral.snapshot.SnapshotService.NotRecorded;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
    void take(Figure figure, FigureTables shown, Consumer<Taken> done) {
        Runnable work = () -> done.accept(taken(figure, shown));
        Thread.ofVirtual().name("snapshot").start(new DelegatingSecurityContextRunnable(work));
    }

    private Taken taken(Figure figure, FigureTables shown) {
        Snapshot made;
        try {
            made = maker.of(figure, shown);
        } catch (TooManyPictures busy) {
            return new Taken(null, Optional.empty(), MESSAGES.text("taken.busy"));
        } catch (RuntimeException failure) {
            LOG.error("A snapshot of {} could not be made", figure.id(), failure);
            return new Taken(null, Optional.empty(), MESSAGES.text("taken.failed"));
        }
        try {
            return new Taken(made, Optional.of(snapshots.record(made)), "");
        } catch (NotRecorded limit) {
            return new Taken(made, Optional.empty(), String.valueOf(limit.getMessage()));
        } catch (UnusableKey unusable) {
            LOG.error("Snapshots can't be signed, and so not be recorded", unusable);
            return new Taken(made, Optional.empty(), MESSAGES.text("taken.notSigned"));
        } catch (RuntimeException failure) {
            LOG.error("The snapshot {} could not be recorded", made.id(), failure);
            return new Taken(made, Optional.empty(), MESSAGES.text("taken.notRecorded"));
        }
    }

    /**
     * What came of it.
     *
     * @param made null where it could not be made
     * @param recorded empty where it is not on record
     * @param problem a sentence on what went wrong; empty where nothing did
     */
    record Taken(@Nullable Snapshot made, Optional<RecordedSnapshot> recorded, String problem) {}
}
