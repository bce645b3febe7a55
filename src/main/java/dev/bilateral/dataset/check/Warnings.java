package dev.bilateral.dataset.check;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.check.Finding.Severity;
import dev.bilateral.dataset.draft.DraftPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Warnings as they are found. More than some are counted and not held. */
final class Warnings {

    /** As many as a person can read. */
    static final int MOST_READ = 500;

    private static final Messages RULES = Messages.of(Warnings.class);

    private final List<Finding> found = new ArrayList<>();
    private final int mostHeld;
    private int count;

    Warnings(int mostHeld) {
        this.mostHeld = mostHeld;
    }

    void addAt(String column, String value, int line, String rule, Object... arguments) {
        if (found.size() < mostHeld) {
            add(line, column, value, RULES.text(rule, arguments));
        }
        count++;
    }

    /** Of all rows together. */
    void ofAll(String rule, int number, int of, Object other) {
        add(0, "", null, RULES.count(rule, number, Text.grouped(Integer.toString(of)), other));
        count++;
    }

    private void add(int line, String column, @Nullable String value, String rule) {
        found.add(new Finding(Severity.WARNING, new Problem(DraftPart.OBSERVATIONS.file(), line, column, value, rule)));
    }

    void add(Said said, String rule, Object... arguments) {
        addAt(said.column(), said.printed().printed(), said.line(), rule, arguments);
    }

    int count() {
        return count;
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
