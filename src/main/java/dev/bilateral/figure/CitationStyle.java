package dev.bilateral.figure;

import dev.bilateral.common.Messages;

/** How a citation is set. */
public enum CitationStyle {
    APA,
    CHICAGO,
    BIBTEX;

    /** Its name on screen. */
    public String label() {
        return Messages.of(CitationStyle.class).text("citation.label." + name());
    }
}
