package dev.bilateral.scenario;

/**
 * A named set of assumptions.
 *
 * @param order the place in lists, from 0; the first is shown where an address names none
 * @param latest the number of its newest revision
 * @param isArchived whether it left the lists; it can still be read
 */
public record Scenario(ScenarioId id, String title, String description, int order, int latest, boolean isArchived) {

    /** Places below are left to scenarios that come with Bilateral, now and later. */
    static final int FIRST_OWN_PLACE = 1000;

    /** Whether it came with Bilateral: then others know it by its name, as what it was shipped as. */
    public boolean isShipped() {
        return order < FIRST_OWN_PLACE;
    }

    Scenario archived(boolean isArchivedNow) {
        return new Scenario(id, title, description, order, latest, isArchivedNow);
    }
}
