package dev.bilateral.scenario;

/** What a scenario is called in one of its revisions: as immutable as that. */
public record ScenarioTitle(ScenarioId id, String title, String description) {}
