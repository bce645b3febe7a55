package dev.bilateral.embed;

/** What of an embedded figure moves on by itself. */
public enum Following {
    /** Nothing: editions and scenario revision are named in its address. */
    NOTHING,
    /** The editions are named, the scenario's newest revision is shown. */
    THE_SCENARIO,
    /** Editions, and whatever else the address leaves open. */
    EDITIONS
}
