package dev.bilateral.scenario;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.scenario.ScenarioEvent.Kind;
import dev.bilateral.scenario.query.ScenarioLine;
import dev.bilateral.scenario.query.ScenarioQuery;
import dev.bilateral.scenario.repository.ScenarioRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The scenarios in the database as documents. */
@Service
class StoredCatalogue implements ScenarioCatalogue {

    /** Places below are left to scenarios that come with Bilateral, now and later. */
    private static final int FIRST_PLACE = 1000;

    /** Each time somebody else was faster: so often in a row happens to nobody. */
    private static final int ATTEMPTS = 50;

    private static final Messages MESSAGES = Messages.of(StoredCatalogue.class);

    private final ScenarioRepository repository;
    private final ScenarioQuery query;
    private final DatasetService datasets;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoredCatalogue(
            ScenarioRepository repository,
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
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<ScenarioLine> lines(String search, boolean isArchived) {
        return query.lines(search, isArchived);
    }

    @Override
    public List<ScenarioEvent> history(ScenarioId scenario) {
        return repository.events(scenario);
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public Scenario create(String title, String description, String author) {
        Pins pins = datasets.newest();
        ScenarioRevision defaults = new ShippedScenarios(pins, ReferenceRecord.ramps(datasets, pins), now())
                .all()
                .getFirst()
                .first();
        return add(title, description, author, defaults, null, MESSAGES.text("note.created"));
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public Scenario startFrom(ScenarioRevision from, String title, String description, String author) {
        if (!repository.revision(from.scenario(), from.number()).equals(Optional.of(from))) {
            throw new IllegalArgumentException(new RevisionId(from.scenario(), from.number()) + " was never saved");
        }
        String called = repository
                .title(from.scenario(), from.number())
                .map(ScenarioTitle::title)
                .orElseThrow();
        RevisionId source = new RevisionId(from.scenario(), from.number());
        return add(title, description, author, from, source, MESSAGES.text("note.started", called, from.number()));
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public Scenario rename(ScenarioId scenario, String title, String description, String author) {
        String tidy = usable(title, description);
        return inTurn(n -> {
            Scenario before = find(scenario);
            if (before.title().equals(tidy) && before.description().equals(description.strip())) {
                return before;
            }
            if (!before.isArchived()) {
                requireFree(tidy, before, "name.taken");
            }
            ScenarioRevision renamed = renamed(before, tidy, author);
            Scenario after = new Scenario(
                    scenario, tidy, description.strip(), before.order(), renamed.number(), before.isArchived());
            repository.add(renamed);
            add(n, after, Kind.RENAMED, null, author);
            audit.record(author, Action.RENAMED_SCENARIO, new RevisionId(scenario, renamed.number()).toString());
            events.publishEvent(new RevisionSaved(renamed));
            return after;
        });
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public Scenario archive(ScenarioId scenario, String author) {
        return inTurn(n -> {
            Scenario before = find(scenario);
            if (before.isArchived()) {
                return before;
            }
            if (repository.scenarios().stream().filter(s -> !s.isArchived()).count() == 1) {
                throw new LastOne(MESSAGES.text("archive.last"));
            }
            audit.record(author, Action.ARCHIVED_SCENARIO, scenario.value());
            return add(n, shelved(before, true), Kind.ARCHIVED, null, author);
        });
    }

    @Override
    @PreAuthorize("hasRole('ANALYST') and #author == authentication.name")
    public Scenario restore(ScenarioId scenario, String author) {
        return inTurn(n -> {
            Scenario before = find(scenario);
            if (!before.isArchived()) {
                return before;
            }
            requireFree(before.title(), before, "name.taken.restored");
            audit.record(author, Action.RESTORED_SCENARIO, scenario.value());
            return add(n, shelved(before, false), Kind.RESTORED, null, author);
        });
    }

    private Scenario add(
            String title,
            String description,
            String author,
            ScenarioRevision content,
            @Nullable RevisionId source,
            String note) {
        String tidy = usable(title, description);
        return inTurn(n -> {
            requireFree(tidy, null, "name.taken");
            List<Scenario> all = repository.scenarios();
            int place = all.stream().mapToInt(Scenario::order).reduce(FIRST_PLACE - 1, Math::max) + 1;
            Scenario created = new Scenario(freeId(tidy, all), tidy, description.strip(), place, 1, false);
            repository.add(
                    created,
                    new ScenarioRevision(
                            created.id(),
                            1,
                            content.pins(),
                            content.assumptions(),
                            content.references(),
                            author,
                            now(),
                            note));
            audit.record(author, Action.CREATED_SCENARIO, created.id().value());
            return add(n, created, Kind.CREATED, source, author);
        });
    }

    private Scenario add(long n, Scenario after, Kind kind, @Nullable RevisionId source, String author) {
        repository.add(
                n,
                new ScenarioEvent(
                        after.id(),
                        kind,
                        after.title(),
                        after.description(),
                        after.isArchived(),
                        after.latest(),
                        source,
                        author,
                        now()));
        return after;
    }

    /** One after the other, whoever asks: where another was faster, everything is looked at anew. */
    private Scenario inTurn(LongFunction<Scenario> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transactions.execute(status -> change.apply(repository.lastEvent() + 1)));
            } catch (DuplicateKeyException another) {
                if (attempt == ATTEMPTS) {
                    throw another;
                }
            }
        }
    }

    private ScenarioRevision renamed(Scenario before, String title, String author) {
        ScenarioRevision base =
                repository.revision(before.id(), before.latest()).orElseThrow();
        String note = before.title().equals(title)
                ? MESSAGES.text("note.described")
                : MESSAGES.text("note.renamed", before.title());
        return new ScenarioRevision(
                base.scenario(),
                base.number() + 1,
                base.pins(),
                base.assumptions(),
                base.references(),
                author,
                now(),
                note);
    }

    private void requireFree(String title, @Nullable Scenario own, String sentence) {
        repository.scenarios().stream()
                .filter(s -> !s.isArchived())
                .filter(s -> own == null || !s.id().equals(own.id()))
                .filter(s -> ScenarioName.isSame(s.title(), title))
                .findFirst()
                .ifPresent(holder -> {
                    throw new TitleTaken(MESSAGES.text(sentence, holder.title()), holder);
                });
    }

    private static String usable(String title, String description) {
        String tidy = ScenarioName.tidy(title);
        ScenarioName.problem(tidy)
                .or(() -> WrittenText.problem(description.strip()))
                .ifPresent(why -> {
                    throw new IllegalArgumentException(why);
                });
        return tidy;
    }

    private static ScenarioId freeId(String title, List<Scenario> all) {
        return IntStream.iterate(1, attempt -> attempt + 1)
                .mapToObj(attempt -> ScenarioName.id(title, attempt))
                .filter(id -> all.stream().noneMatch(s -> s.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Scenario shelved(Scenario scenario, boolean isArchived) {
        return new Scenario(
                scenario.id(),
                scenario.title(),
                scenario.description(),
                scenario.order(),
                scenario.latest(),
                isArchived);
    }

    private Scenario find(ScenarioId scenario) {
        return repository
                .find(scenario)
                .orElseThrow(() -> new IllegalArgumentException("There is no scenario \"" + scenario + "\""));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
