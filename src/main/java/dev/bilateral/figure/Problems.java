package dev.bilateral.figure;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Nearest;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an address. */
final class Problems {

    private static final Messages MESSAGES = Messages.of(Problems.class);
    private static final int QUOTED_LENGTH = 60;

    private final List<StateProblem> problems = new ArrayList<>();

    List<StateProblem> list() {
        return problems;
    }

    /** A sentence of this package, to which the value is argument 0. */
    void add(StateProblem.Kind kind, String parameter, String value, String messageKey, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = value.length() <= QUOTED_LENGTH ? value : value.substring(0, QUOTED_LENGTH) + "…";
        System.arraycopy(others, 0, arguments, 1, others.length);
        add(new StateProblem(kind, parameter, value, MESSAGES.text(messageKey, arguments), List.of()));
    }

    /** Something that does not exist, with what does. */
    void addUnknown(StateProblem.Kind kind, String parameter, String value, String what, List<String> known) {
        String noun = MESSAGES.text("noun." + what);
        String cut = value.length() <= QUOTED_LENGTH ? value : value.substring(0, QUOTED_LENGTH) + "…";
        String message = Nearest.of(value, known)
                .map(nearest -> MESSAGES.text("unknown.nearest", noun, cut, nearest))
                .orElseGet(() -> MESSAGES.text("unknown", noun, cut));
        add(new StateProblem(kind, parameter, value, message, known));
    }

    void add(StateProblem problem) {
        problems.add(problem);
    }
}
