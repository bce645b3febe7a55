package dev.bilateral.snapshot.verify;

/** What a file is, in one word: the gravest of what was found in what could be checked. */
public enum Verdict {
    /** As it was made. */
    GENUINE,
    /** The same values, written differently. */
    RESAVED,
    /** The same values, with a text about them in other words than this build writes. */
    REWORDED,
    /** The same values, with pictures of which nobody here can say whether another build of Bilateral drew them. */
    UNCONFIRMED,
    /** It says not what it was made from, and is unlike the closest that is here: edited, or from elsewhere. */
    DIFFERENT,
    EDITED,
    /** Nothing could be checked. */
    UNKNOWN
}
