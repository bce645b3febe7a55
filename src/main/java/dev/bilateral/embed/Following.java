package dev.bilateral.embed;

/** What of an embedded figure moves on by itself. */
public enum Following {
    /** Nothing: editions and scenario revision are named in its address. */
    NOTHING,
    /** The editions are named, the scenario's newest revision is shown. */
    THE_SCENARIO,
    /** Some editions are named, or some and a day; the others move as far as the address lets them. */
    OTHER_EDITIONS,
    /** Editions up to a day that is named, and whatever else the address leaves open. */
    EDITIONS_TO_A_DAY,
    /** Editions, and whatever else the address leaves open. */
    EDITIONS
}
