package dev.bilateral.dataset.check;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.check.Finding.Severity;
import dev.bilateral.dataset.draft.DraftPart;
import java.util.ArrayList;
import java.util.List;

/** Warnings as they are found; as many as a person can read. */
final class Warnings {

    static final int MOST_HELD = 500;
    private static final Messages RULES = Messages.of(Warnings.class);

    private final List<Finding> found = new ArrayList<>();
    private int count;

    void addAt(String column, String value, Said said, String rule, Object... arguments) {
        count++;
        if (found.size() < MOST_HELD) {
            String text = RULES.text(rule, arguments);
            found.add(new Finding(
                    Severity.WARNING, new Problem(DraftPart.OBSERVATIONS.file(), said.line(), column, value, text)));
        }
    }

    void add(Said said, String rule, Object... arguments) {
        addAt(said.column(), said.printed().printed(), said, rule, arguments);
    }

    int count() {
        return count;
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
