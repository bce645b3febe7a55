package dev.bilateral.api;

import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioRevision;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a scenario, as JSON, newest first.
 *
 * @param archived whether the scenario left the lists
 */
record RevisionList(String address, String scenario, String title, boolean archived, List<Entry> revisions) {

    static RevisionList of(Scenario scenario, List<ScenarioRevision> revisions) {
        return new RevisionList(
                ScenarioList.ADDRESS + "/" + scenario.id() + "/revisions",
                scenario.id().value(),
                scenario.title(),
                scenario.isArchived(),
                revisions.stream().map(Entry::of).toList());
    }

    /**
     * One revision.
     *
     * @param pins dataset to version
     * @param address of all that it holds
     * @param changes address of what it changed; null for the first
     */
    record Entry(
            int revision,
            String author,
            String at,
            String note,
            SortedMap<String, String> pins,
            String address,
            @Nullable String changes) {

        static Entry of(ScenarioRevision revision) {
            SortedMap<String, String> pins = new TreeMap<>();
            revision.pins().versions().forEach((dataset, version) -> pins.put(dataset.value(), version.toString()));
            String scenario = ScenarioList.ADDRESS + "/" + revision.scenario();
            int number = revision.number();
            return new Entry(
                    number,
                    revision.author(),
                    revision.at().toString(),
                    revision.note(),
                    pins,
                    scenario + "/" + number,
                    number == 1 ? null : scenario + "/diff.json?from=" + (number - 1) + "&to=" + number);
        }
    }
}
