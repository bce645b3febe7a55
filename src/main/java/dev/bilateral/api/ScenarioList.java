package dev.bilateral.api;

import dev.bilateral.scenario.Scenario;
import java.util.List;

/** The scenarios there are, as JSON, in display order. */
record ScenarioList(String address, List<Entry> scenarios) {

    static final String ADDRESS = "/api/v1/scenarios";

    static ScenarioList of(List<Scenario> scenarios) {
        return new ScenarioList(ADDRESS, scenarios.stream().map(Entry::of).toList());
    }

    /**
     * One scenario.
     *
     * @param latest the number of its newest revision
     * @param address of that revision
     */
    record Entry(String id, String title, String description, int latest, String address) {

        static Entry of(Scenario scenario) {
            return new Entry(
                    scenario.id().value(),
                    scenario.title(),
                    scenario.description(),
                    scenario.latest(),
                    ADDRESS + "/" + scenario.id() + "/" + scenario.latest());
        }
    }
}
