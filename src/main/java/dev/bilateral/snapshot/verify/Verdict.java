package dev.bilateral.snapshot.verify;

/** What a file is, in one word. */
public enum Verdict {
    /** All of it is as it was made. */
    GENUINE,
    /** All that could be checked is as it was made. */
    GENUINE_IN_PART,
    /** Genuine, and made from editions that newer ones have replaced. */
    SUPERSEDED,
    /** The same values, written differently. */
    RESAVED,
    EDITED,
    /** Nothing could be checked. */
    UNKNOWN
}
