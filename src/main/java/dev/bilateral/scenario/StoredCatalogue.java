package dev.bilateral.scenario;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.scenario.Merge.Content;
import dev.bilateral.scenario.ScenarioEvent.Kind;
import dev.bilateral.scenario.ScenarioService.Archived;
import dev.bilateral.scenario.query.ScenarioLine;
import dev.bilateral.scenario.query.ScenarioQuery;
import dev.bilateral.scenario.repository.ScenarioEventRepository;
import dev.bilateral.scenario.repository.ScenarioRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The scenarios in the database as documents. */
@Service
class StoredCatalogue implements ScenarioCatalogue {

    private static final Messages MESSAGES = Messages.of(StoredCatalogue.class);

    private final ScenarioRepository repository;
    private final ScenarioQuery query;
    private final DatasetService datasets;
    private final AuditTrail audit;
    private final ScenarioEventRepository happened;
    private final ScenarioEvents history;
    private final TitleRules titles;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoredCatalogue(
            ScenarioRepository repository,
            ScenarioEventRepository happened,
            ScenarioQuery query,
            DatasetService datasets,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.query = query;
        this.datasets = datasets;
        this.audit = audit;
        this.happened = happened;
        this.history = new ScenarioEvents(happened, transactions, clock);
        this.titles = new TitleRules(repository);
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<ScenarioLine> lines(String search, boolean isArchived) {
        return query.lines(search, isArchived);
    }

    @Override
    public List<ScenarioEvent> history(ScenarioId scenario) {
        return happened.events(scenario);
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public Scenario create(String title, String description, String author) {
        Pins pins = datasets.newest();
        ScenarioRevision defaults = new ShippedScenarios(pins, ReferenceRecord.ramps(datasets, pins), now())
                .all()
                .getFirst()
                .first();
        return add(title, description, defaults, null, author, MESSAGES.text("note.created"));
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public Scenario startFrom(ScenarioRevision from, String title, String description, String author) {
        requireSaved(from);
        String called = repository
                .title(from.scenario(), from.number())
                .map(ScenarioTitle::title)
                .orElseThrow();
        return add(title, description, from, from.id(), author, MESSAGES.text("note.started", called, from.number()));
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public Scenario saveAsNew(
            ScenarioRevision from, Content wanted, String title, String description, String author, String note) {
        requireSaved(from);
        WrittenText.require(WrittenText.noteProblem(note.strip()));
        wanted.assumptions().values().forEach(a -> WrittenText.require(WrittenText.problem(a.rationale())));
        ScenarioRevision content =
                CheckedContent.of(CheckedContent.tidy(wanted), datasets).as(from.id(), author, now(), note);
        return add(title, description, content, from.id(), author, content.note());
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public Scenario rename(ScenarioId scenario, String title, String description, String author) {
        String tidy = TitleRules.usable(title, description);
        return history.inTurn(turn -> {
            Scenario before = locked(scenario);
            if (before.title().equals(tidy) && before.description().equals(description.strip())) {
                return before;
            }
            if (before.isArchived()) {
                throw new Archived(MESSAGES.text("rename.archived", before.title()));
            }
            titles.requireFree(tidy, before, "name.taken");
            ScenarioRevision renamed = renamed(before, tidy, author);
            Scenario after = new Scenario(scenario, tidy, description.strip(), before.order(), renamed.number(), false);
            repository.add(renamed);
            turn.record(after, Kind.RENAMED, author);
            audit.record(author, Action.RENAMED_SCENARIO, new RevisionId(scenario, renamed.number()).toString());
            events.publishEvent(new RevisionSaved(renamed));
            return after;
        });
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public Scenario archive(ScenarioId scenario, String author) {
        return history.inTurn(turn -> {
            Scenario before = locked(scenario);
            if (before.isArchived()) {
                return before;
            }
            if (repository.scenarios().stream().filter(s -> !s.isArchived()).count() == 1) {
                throw new LastOne(MESSAGES.text("archive.last"));
            }
            audit.record(author, Action.ARCHIVED_SCENARIO, scenario.value());
            return turn.record(before.archived(true), Kind.ARCHIVED, author);
        });
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public Scenario restore(ScenarioId scenario, String author) {
        return history.inTurn(turn -> {
            Scenario before = locked(scenario);
            if (!before.isArchived()) {
                return before;
            }
            titles.requireFree(before.title(), before, "name.taken.restored");
            audit.record(author, Action.RESTORED_SCENARIO, scenario.value());
            return turn.record(before.archived(false), Kind.RESTORED, author);
        });
    }

    private Scenario add(
            String title,
            String description,
            ScenarioRevision content,
            @Nullable RevisionId source,
            String author,
            String note) {
        String tidy = TitleRules.usable(title, description);
        return history.inTurn(turn -> {
            titles.requireFree(tidy, null, "name.taken");
            Scenario created = titles.last(tidy, description);
            repository.add(created, content.as(new RevisionId(created.id(), 1), author, now(), note));
            audit.record(author, Action.CREATED_SCENARIO, created.id().value());
            return turn.record(created, Kind.CREATED, source, author);
        });
    }

    private void requireSaved(ScenarioRevision revision) {
        if (!repository.revision(revision.scenario(), revision.number()).equals(Optional.of(revision))) {
            throw new IllegalArgumentException(revision.id() + " was never saved");
        }
    }

    private ScenarioRevision renamed(Scenario before, String title, String author) {
        ScenarioRevision base =
                repository.revision(before.id(), before.latest()).orElseThrow();
        String note = before.title().equals(title)
                ? MESSAGES.text("note.described")
                : MESSAGES.text("note.renamed", before.title());
        return base.as(new RevisionId(before.id(), base.number() + 1), author, now(), note);
    }

    /** As it stands until the turn ends: nobody saves in it, archives it or brings it back meanwhile. */
    private Scenario locked(ScenarioId scenario) {
        repository.lock(scenario);
        return repository
                .find(scenario)
                .orElseThrow(() -> new IllegalArgumentException("There is no scenario \"" + scenario + "\""));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
