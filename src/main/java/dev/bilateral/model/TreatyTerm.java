package dev.bilateral.model;

/** Years of the treaty's first term, for which outcomes are asked first: in force since 2 October 2025, for 20 years. */
public final class TreatyTerm {

    /** Ten years after it came into force. */
    public static final int HALF = 2035;
    /** The last year that lies wholly within it. */
    public static final int LAST_FULL_YEAR = 2044;

    private TreatyTerm() {}
}
