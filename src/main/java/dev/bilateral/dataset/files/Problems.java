package dev.bilateral.dataset.files;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is wrong in one folder, as it is found. */
class Problems {

    private static final Messages RULES = Messages.of(Problems.class);
    /** Enough to find the place; a cell may hold a page. */
    private static final int SHOWN_CHARACTERS = 80;

    /** More are counted and not held: a column that is wrong in a million lines is told by the first of them. */
    static final int MOST_READ = 2_000;

    private final List<Problem> found = new ArrayList<>();
    private final int mostHeld;
    private int count;

    Problems() {
        this(MOST_READ);
    }

    Problems(int mostHeld) {
        this.mostHeld = mostHeld;
    }

    void add(String file, int line, String column, @Nullable String value, String rule, Object... arguments) {
        count++;
        if (found.size() == mostHeld) {
            return;
        }
        found.add(new Problem(file, line, column, value == null ? null : shown(value), RULES.text(rule, arguments)));
    }

    void ofFile(String file, @Nullable String value, String rule, Object... arguments) {
        add(file, 0, "", value, rule, arguments);
    }

    int count() {
        return count;
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    private static String shown(String value) {
        return value.length() <= SHOWN_CHARACTERS ? value : value.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
