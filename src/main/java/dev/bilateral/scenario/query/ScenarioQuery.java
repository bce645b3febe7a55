package dev.bilateral.scenario.query;

import java.util.List;

/** Reads lists of scenarios. */
public interface ScenarioQuery {

    /**
     * The one saved last first.
     *
     * @param search what title, description, author or note hold, without regard to case; blank for all
     */
    List<ScenarioLine> lines(String search, boolean isArchived);
}
