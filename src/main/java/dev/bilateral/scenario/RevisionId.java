package dev.bilateral.scenario;

/** Which revision of which scenario. */
public record RevisionId(ScenarioId scenario, int number) {

    @Override
    public String toString() {
        return scenario + " r" + number;
    }
}
