package dev.bilateral.snapshot;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.VersionsChanged;
import dev.bilateral.snapshot.repository.WatchRepository;
import dev.bilateral.snapshot.repository.WatchRepository.Watch;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Watches in the database. It looks after each start of the server, and whenever a version is published or withdrawn. */
@Service
class StoredWatches implements WatchService {

    private static final Logger LOG = LoggerFactory.getLogger(StoredWatches.class);

    private final WatchRepository repository;
    private final DatasetService datasets;
    private final FrozenStates states;
    private final WatchMail mail;
    private final Clock clock;

    StoredWatches(
            WatchRepository repository, DatasetService datasets, FrozenStates states, WatchMail mail, Clock clock) {
        this.repository = repository;
        this.datasets = datasets;
        this.states = states;
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

    @Override
    public boolean canMail() {
        return mail.isOn();
    }

    @Override
    public Optional<String> mail(String who) {
        return repository.mail(who).filter(address -> !address.isEmpty());
    }

    @Override
    @PreAuthorize("isAuthenticated() and #who == authentication.name")
    public boolean setMail(String who, String address) {
        boolean isKept = address.isEmpty() || WatchMail.isAddress(address);
        if (isKept && !mail(who).orElse("").equals(address)) {
            repository.setMail(who, address, now());
        }
        return isKept;
    }

    /** Beside the first requests, since whoever waits for the server waits for no watch. */
    @EventListener(ApplicationReadyEvent.class)
    void started() {
        Thread.ofVirtual().name("watch").start(this::look);
    }

    @EventListener(VersionsChanged.class)
    void changed() {
        Thread.ofVirtual().name("watch").start(this::look);
    }

    /** @return how many were told something */
    int look() {
        Pins newest = datasets.newest();
        int told = 0;
        for (Watch watch : repository.watches()) {
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
        mail(watch.who()).ifPresent(address -> mail.send(address, watch.snapshot(), told));
        return true;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
