package dev.bilateral.scenario.repository;

import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import java.util.List;
import java.util.Optional;

/** Scenarios and their revisions in the database. */
public interface ScenarioRepository {

    /** In display order. */
    List<Scenario> scenarios();

    Optional<Scenario> find(ScenarioId scenario);

    Optional<ScenarioRevision> revision(ScenarioId scenario, int number);

    /** Newest first. */
    List<ScenarioRevision> revisions(ScenarioId scenario);

    /** Stores a scenario with its first revision, or nothing where it is there already. */
    void create(Scenario scenario, ScenarioRevision first);

    /** @throws org.springframework.dao.DuplicateKeyException where a revision of that number exists */
    void add(ScenarioRevision revision);
}
