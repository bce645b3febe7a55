package dev.bilateral.scenario;

import dev.bilateral.common.Messages;
import java.util.Optional;

/** The one rule for what people write beside what they save: the note of a revision and the reasons of its values. */
public final class WrittenText {

    /** In UTF-16 units, as a browser counts them in a field; a reason is a sentence or two, not a paper. */
    public static final int LONGEST = 500;

    private static final Messages MESSAGES = Messages.of(WrittenText.class);

    private WrittenText() {}

    /** Why a text can't be saved, as a sentence for whoever wrote it; empty where it can. */
    public static Optional<String> problem(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(MESSAGES.text("written.long", LONGEST, text.length()));
        }
        return text.indexOf('\0') >= 0 ? Optional.of(MESSAGES.text("written.nul")) : Optional.empty();
    }

    /** As {@link #problem}, of a note, which can't be left out. */
    public static Optional<String> noteProblem(String note) {
        return note.isBlank() ? Optional.of(MESSAGES.text("written.missing")) : problem(note);
    }

    /** @throws IllegalArgumentException with the problem, where there is one */
    static void require(Optional<String> problem) {
        problem.ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
    }
}
