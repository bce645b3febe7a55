package dev.bilateral.scenario;

import dev.bilateral.scenario.ScenarioEvent.Kind;
import dev.bilateral.scenario.repository.ScenarioEventRepository;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/** What happens to scenarios as documents: one thing after the other, each decided on what all before it left. */
final class ScenarioEvents {

    /** Each time somebody else was faster: so often in a row happens to nobody. */
    private static final int ATTEMPTS = 50;

    private final ScenarioEventRepository repository;
    private final TransactionOperations transactions;
    private final Clock clock;

    ScenarioEvents(ScenarioEventRepository repository, TransactionOperations transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Where another was faster, everything is looked at anew: a change may be asked several times. */
    Scenario inTurn(Function<Turn, Scenario> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(
                        transactions.execute(status -> change.apply(new Turn(repository.lastEvent() + 1))));
            } catch (DuplicateKeyException another) {
                if (attempt == ATTEMPTS) {
                    throw another;
                }
            }
        }
    }

    /** The place of one event, taken before anything that it rests on is read. */
    final class Turn {

        private final long number;

        private Turn(long number) {
            this.number = number;
        }

        /** Writes down what a scenario has become. */
        Scenario record(Scenario after, Kind kind, String author) {
            return record(after, kind, null, author);
        }

        /** @param source the revision that it was started from, or null */
        Scenario record(Scenario after, Kind kind, @Nullable RevisionId source, String author) {
            repository.add(
                    number,
                    new ScenarioEvent(
                            after.id(),
                            kind,
                            after.title(),
                            after.description(),
                            after.isArchived(),
                            after.latest(),
                            source,
                            author,
                            clock.instant().truncatedTo(ChronoUnit.SECONDS)));
            return after;
        }
    }
}
