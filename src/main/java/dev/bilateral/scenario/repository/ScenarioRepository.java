package dev.bilateral.scenario.repository;

import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioTitle;
import java.util.List;
import java.util.Optional;

/** Scenarios and their revisions in the database. */
public interface ScenarioRepository {

    /** All, archived ones too, in display order. */
    List<Scenario> scenarios();

    Optional<Scenario> find(ScenarioId scenario);

    /** Makes others who lock it wait until the transaction at hand has ended; what is read then stands until that. */
    void lock(ScenarioId scenario);

    /** What it is called in a revision, or would be in one that is still to come. */
    Optional<ScenarioTitle> title(ScenarioId scenario, int number);

    Optional<ScenarioRevision> revision(ScenarioId scenario, int number);

    /** Newest first. */
    List<ScenarioRevision> revisions(ScenarioId scenario);

    /** Stores a scenario with its first revision, or nothing where it is there already. */
    void create(Scenario scenario, ScenarioRevision first);

    /**
     * Stores a new scenario with its first revision.
     *
     * @throws org.springframework.dao.DuplicateKeyException where the name in addresses or the place is taken
     */
    void add(Scenario scenario, ScenarioRevision first);

    /** @throws org.springframework.dao.DuplicateKeyException where a revision of that number exists */
    void add(ScenarioRevision revision);
}
