package dev.bilateral.scenario;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.scenario.Merge.Content;
import dev.bilateral.scenario.repository.ScenarioRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The scenarios in the database. The shipped ones are stored while it is made, so before the server takes requests. */
@Service
class StoredScenarios implements ScenarioService {

    private static final Logger LOG = LoggerFactory.getLogger(StoredScenarios.class);

    private static final Messages MESSAGES = Messages.of(StoredScenarios.class);

    private final RevisionCache<ScenarioRevision> read = new RevisionCache<>();
    private final RevisionCache<ScenarioTitle> titles = new RevisionCache<>();

    private final ScenarioRepository repository;
    private final DatasetService datasets;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoredScenarios(
            ScenarioRepository repository,
            DatasetService datasets,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.datasets = datasets;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
        ship();
    }

    @Override
    public List<Scenario> scenarios() {
        return repository.scenarios().stream().filter(s -> !s.isArchived()).toList();
    }

    @Override
    public Optional<Scenario> find(ScenarioId scenario) {
        return repository.find(scenario);
    }

    @Override
    public Optional<ScenarioTitle> title(ScenarioId scenario, int number) {
        return titles.get(
                scenario, number, () -> revision(scenario, number).flatMap(r -> repository.title(scenario, number)));
    }

    @Override
    public Optional<ScenarioRevision> revision(ScenarioId scenario, int number) {
        return read.get(scenario, number, () -> repository.revision(scenario, number));
    }

    @Override
    public List<ScenarioRevision> revisions(ScenarioId scenario) {
        return repository.revisions(scenario);
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public ScenarioRevision save(
            ScenarioRevision base, Collection<Assumption> changes, Pins pins, String author, String note) {
        WrittenText.require(WrittenText.noteProblem(note.strip()));
        changes.forEach(change -> WrittenText.require(WrittenText.problem(change.rationale())));
        if (!revision(base.scenario(), base.number()).equals(Optional.of(base))) {
            throw new IllegalArgumentException(
                    "Revision " + base.number() + " of " + base.scenario() + " was never saved");
        }
        Content before = Content.of(base);
        Content wanted = CheckedContent.tidy(before.with(changes, pins));
        return wanted.equals(before)
                ? base
                : add(CheckedContent.of(wanted, datasets)
                        .as(new RevisionId(base.scenario(), base.number() + 1), author, now(), note));
    }

    private ScenarioRevision add(ScenarioRevision revision) {
        try {
            transactions.executeWithoutResult(status -> {
                requireInLists(revision.scenario());
                repository.add(revision);
                audit.record(revision.author(), Action.SAVED_REVISION, revision.scenario() + " r" + revision.number());
                events.publishEvent(new RevisionSaved(revision));
            });
            return revision;
        } catch (DuplicateKeyException taken) {
            throw new RevisionConflict(repository.revisions(revision.scenario()).getFirst());
        }
    }

    /** Nobody would find in a list what was saved in one that left them. */
    private void requireInLists(ScenarioId scenario) {
        repository.lock(scenario); // nobody archives it between this look and what is saved then
        repository.find(scenario).filter(Scenario::isArchived).ifPresent(archived -> {
            throw new Archived(MESSAGES.text("save.archived", archived.title()));
        });
    }

    private void ship() {
        Pins pins = datasets.newest();
        // by the edition it rests on, not by the clock: the same scenario is then the same wherever it was shipped to
        Instant at = pins.newest()
                .map(newest -> newest.day().atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElseGet(this::now);
        ShippedScenarios shipped = new ShippedScenarios(pins, ReferenceRecord.ramps(datasets, pins), at);
        shipped.all().stream()
                .filter(each -> repository.find(each.scenario().id()).isEmpty())
                .forEach(this::ship);
    }

    /** A revision is there for good, so one that can't be computed waits for a start with the editions that it needs. */
    private void ship(ShippedScenarios.Shipped shipped) {
        try {
            CheckedContent.requireComputable(
                    shipped.first().inputs(), shipped.first().references());
            repository.create(shipped.scenario(), shipped.first());
        } catch (InvalidInputs invalid) {
            LOG.warn(
                    "Scenario {} is left out until the next start: {}",
                    shipped.scenario().id(),
                    invalid.getMessage());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
