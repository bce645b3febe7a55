package dev.bilateral.scenario;

/**
 * A named set of assumptions.
 *
 * @param order the place in lists, from 0; the first is shown where an address names none
 * @param latest the number of its newest revision
 * @param isArchived whether it left the lists; it can still be read
 */
public record Scenario(ScenarioId id, String title, String description, int order, int latest, boolean isArchived) {}
