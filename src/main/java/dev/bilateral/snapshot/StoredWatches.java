package dev.bilateral.snapshot;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.snapshot.MailAddresses.Given;
import dev.bilateral.snapshot.repository.WatchRepository;
import dev.bilateral.snapshot.repository.WatchRepository.Watch;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Watches in the database, each with what was told of it. */
@Service
class StoredWatches implements WatchService {

    private static final Logger LOG = LoggerFactory.getLogger(StoredWatches.class);

    private final WatchRepository repository;
    private final DatasetService datasets;
    private final FrozenStates states;
    private final MailAddresses addresses;
    private final WatchMail mail;
    private final Clock clock;

    StoredWatches(
            WatchRepository repository,
            DatasetService datasets,
            FrozenStates states,
            MailAddresses addresses,
            WatchMail mail,
            Clock clock) {
        this.repository = repository;
        this.datasets = datasets;
        this.states = states;
        this.addresses = addresses;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public boolean isWatching(String who, SnapshotId snapshot) {
        return repository.isWatched(snapshot, who);
    }

    @Override
    @PreAuthorize("isAuthenticated() and #who == authentication.name")
    public void watch(String who, SnapshotId snapshot, boolean isWatched) {
        if (repository.isWatched(snapshot, who) != isWatched) {
            repository.add(snapshot, who, isWatched, datasets.newest(), now());
        }
    }

    @Override
    public List<Notice> notices(String who, int limit) {
        return repository.notices(who, limit);
    }

    @Override
    public int unread(String who) {
        return repository.unread(who);
    }

    @Override
    public void markSeen(String who, SnapshotId snapshot) {
        repository.markSeen(snapshot, who, now());
    }

    /** @return how many were told something */
    int look() {
        return look(() -> false);
    }

    /**
     * One look at a time, since two at once would tell the same.
     *
     * @param isOver asked before each, so that a server that stops waits for one watch at most
     */
    synchronized int look(BooleanSupplier isOver) {
        Pins newest = datasets.newest();
        int told = 0;
        for (Watch watch : repository.watches()) {
            if (isOver.getAsBoolean()) {
                break;
            }
            try {
                told += tell(watch, newest) ? 1 : 0;
            } catch (RuntimeException failure) {
                LOG.error("Whether snapshot {} changed can't be told", watch.snapshot(), failure);
            }
        }
        return told;
    }

    private boolean tell(Watch watch, Pins newest) {
        if (watch.known().isEmpty() || watch.told().equals(Optional.of(newest))) {
            return false;
        }
        Optional<SnapshotDifference> difference =
                states.between(watch.address(), watch.known().get(), newest);
        boolean isNews = difference.map(found -> !found.isEmpty()).orElse(!watch.isLost());
        Told told = difference.map(WatchNews::of).orElse(WatchNews.LOST);
        if (!isNews || !repository.tell(watch, newest, told, now())) {
            return false;
        }
        addresses
                .of(watch.who())
                .filter(Given::isConfirmed)
                .ifPresent(given -> mail.send(given.address(), watch.snapshot(), told));
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
