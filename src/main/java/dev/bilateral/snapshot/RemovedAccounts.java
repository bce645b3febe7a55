package dev.bilateral.snapshot;

import dev.bilateral.common.AccountRemoved;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.snapshot.repository.MailRepository;
import dev.bilateral.snapshot.repository.WatchRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells nothing more to whoever has no account any more, nor to who gets their name later. */
@Component
class RemovedAccounts {

    private final WatchRepository watches;
    private final MailRepository addresses;
    private final DatasetService datasets;
    private final Clock clock;

    RemovedAccounts(WatchRepository watches, MailRepository addresses, DatasetService datasets, Clock clock) {
        this.watches = watches;
        this.addresses = addresses;
        this.datasets = datasets;
        this.clock = clock;
    }

    @EventListener
    void forget(AccountRemoved removed) {
        String who = removed.name();
        addresses.delete(who);
        Pins newest = datasets.newest();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        watches.watches().stream()
                .filter(watch -> watch.who().equals(who))
                .forEach(watch -> watches.add(watch.snapshot(), who, false, newest, now));
    }
}
