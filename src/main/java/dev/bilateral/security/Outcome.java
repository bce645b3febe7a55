package dev.bilateral.security;

/** What became of a change of an account. */
enum Outcome {
    CHANGED,
    /** It was like that already. */
    SAME,
    /** It is the last admin, who stays one. */
    LAST_ADMIN,
    /** There is no such account, since somebody else removed it, say. */
    GONE
}
