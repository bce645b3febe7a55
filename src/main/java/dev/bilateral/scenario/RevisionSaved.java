package dev.bilateral.scenario;

/** Somebody saved a revision. Published with the transaction, so that whoever waits for its commit finds it stored. */
public record RevisionSaved(ScenarioRevision revision) {}
