package dev.bilateral.dataset.imports;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import java.util.List;

/** A file can't be read as rows. The message is a sentence that says what to do; nothing of the file is kept. */
public final class ImportRefused extends RuntimeException {

    private static final Messages MESSAGES = Messages.of(ImportRefused.class);

    private final transient List<Problem> problems;

    private ImportRefused(String message, List<Problem> problems) {
        super(message);
        this.problems = problems;
    }

    static ImportRefused because(String key, Object... arguments) {
        return new ImportRefused(MESSAGES.text(key, arguments), List.of());
    }

    static ImportRefused of(List<Problem> problems) {
        return new ImportRefused(MESSAGES.count("shape", problems.size()), List.copyOf(problems));
    }

    static Problem problem(String file, int line, String column, String key, Object... arguments) {
        return new Problem(file, line, column, null, MESSAGES.text(key, arguments));
    }

    /** Where in the file; may be empty. */
    public List<Problem> problems() {
        return problems;
    }
}
