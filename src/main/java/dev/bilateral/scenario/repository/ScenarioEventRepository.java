package dev.bilateral.scenario.repository;

import dev.bilateral.scenario.ScenarioEvent;
import dev.bilateral.scenario.ScenarioId;
import java.util.List;

/** What happened to scenarios as documents, in the database. */
public interface ScenarioEventRepository {

    /** Newest first. */
    List<ScenarioEvent> events(ScenarioId scenario);

    /** The number of the newest event of any scenario, 0 before the first. */
    long lastEvent();

    /**
     * @param number one more than {@link #lastEvent()} was when everything that the event rests on was still to be read
     * @throws org.springframework.dao.DuplicateKeyException where something else happened meanwhile
     */
    void add(long number, ScenarioEvent event);
}
