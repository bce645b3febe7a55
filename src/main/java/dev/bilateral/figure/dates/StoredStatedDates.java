package dev.bilateral.figure.dates;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.figure.dates.DateLink.Role;
import dev.bilateral.figure.dates.repository.DateLinkRepository;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The stated dates over published observations, with the links in the database. */
@Service
class StoredStatedDates implements StatedDates {

    private static final Messages MESSAGES = Messages.of(StoredStatedDates.class);

    private final DatasetService datasets;
    private final Ledger ledger;
    private final DateLinkRepository links;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    StoredStatedDates(
            DatasetService datasets,
            Ledger ledger,
            DateLinkRepository links,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.datasets = datasets;
        this.ledger = ledger;
        this.links = links;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<StatedDate> of(Pins pins) {
        return of(pins, new DateLinks(links.all()));
    }

    @Override
    public List<StatedDate> of(Pins pins, int entries) {
        return of(pins, new DateLinks(links.all().stream().limit(entries).toList()));
    }

    @Override
    public int entries() {
        return links.all().size();
    }

    @Override
    public List<DateLink> history() {
        return links.all().reversed();
    }

    @Override
    @PreAuthorize("hasRole('STEWARD') and #author == authentication.name")
    public void begin(ObservationRef promise, String author, String note) {
        of(datasets.newest()).stream()
                .filter(date ->
                        date.promises().stream().anyMatch(one -> one.ref().equals(promise)))
                .findFirst()
                .ifPresent(date -> {
                    throw refused("date.twice", promise, date.what());
                });
        change(promise.toString(), Role.PROMISE, promise, true, author, note);
    }

    @Override
    @PreAuthorize("hasRole('STEWARD') and #author == authentication.name")
    public void link(String date, Role role, ObservationRef observation, String author, String note) {
        if (of(datasets.newest()).stream().noneMatch(one -> one.id().equals(date))) {
            throw refused("date.unknown", date);
        }
        change(date, role, observation, true, author, note);
    }

    @Override
    @PreAuthorize("hasRole('STEWARD') and #author == authentication.name")
    public void unlink(String date, Role role, ObservationRef observation, String author, String note) {
        change(date, role, observation, false, author, note);
    }

    private void change(
            String date, Role role, ObservationRef observation, boolean isLinked, String author, String note) {
        String why = WrittenReason.checked(note);
        if (isLinked) {
            requireFit(role, observation);
        }
        DateLink link = new DateLink(
                date, role, observation, isLinked, why, author, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        try {
            transactions.executeWithoutResult(transaction -> add(link));
        } catch (DuplicateKeyException meanwhile) {
            throw refused("link.meanwhile");
        }
    }

    /** The key of the table refuses whoever looked at what is not the last any more. */
    private void add(DateLink link) {
        List<DateLink> before = links.all();
        if (stands(link, new DateLinks(before)) == link.isLinked()) {
            throw refused(link.isLinked() ? "link.twice" : "link.none", link.observation());
        }
        links.add(before.size() + 1L, link);
        audit.record(
                link.who(),
                link.isLinked() ? Action.LINKED_OBSERVATION : Action.UNLINKED_OBSERVATION,
                link.observation() + " as " + link.role().code() + " of " + link.date() + ": " + link.note());
    }

    private boolean stands(DateLink link, DateLinks said) {
        return said.isLinked(link.date(), link.role(), link.observation())
                .orElseGet(() -> Promise.ofId(link.date()).stream()
                        .flatMap(promise -> promise.shipped(link.role(), editions(datasets.newest())).stream())
                        .anyMatch(one -> one.ref().equals(link.observation())));
    }

    private void requireFit(Role role, ObservationRef ref) {
        Observation o = ledger.named(datasets.newest(), List.of(ref)).stream()
                .map(LedgerRow::observation)
                .findFirst()
                .orElseThrow(() -> refused("link.unknown", ref));
        if (!o.flag().isDrawn()) {
            throw refused("link.undrawn", ref);
        }
        if (role == Role.REPORT && o.isAhead()) {
            throw refused("link.plan");
        }
    }

    private List<StatedDate> of(Pins pins, DateLinks said) {
        Map<ObservationRef, Observation> linked = ledger.named(pins, said.observations()).stream()
                .collect(Collectors.toMap(LedgerRow::ref, LedgerRow::observation));
        return StatedDate.of(editions(pins), said, ref -> Optional.ofNullable(linked.get(ref)));
    }

    /** Only short datasets came with pairs; of others what is linked is read, since its dataset may be long. */
    private Editions editions(Pins pins) {
        Map<DatasetId, DatasetVersionId> wanted = new TreeMap<>(pins.versions());
        wanted.keySet().removeIf(dataset -> !Promise.datasets().contains(dataset.value()));
        return Editions.of(datasets, Pins.of(wanted));
    }

    private static LinkRefused refused(String key, Object... arguments) {
        return new LinkRefused(MESSAGES.text(key, arguments));
    }
}
