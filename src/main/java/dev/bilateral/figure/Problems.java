package dev.bilateral.figure;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Nearest;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an address. */
final class Problems {

    private static final Messages MESSAGES = Messages.of(Problems.class);
    private static final int QUOTED_LENGTH = 60;

    /** More are only counted: an address can hold thousands. */
    private static final int MOST_NAMED = 20;

    private final List<StateProblem> problems = new ArrayList<>();
    private final List<StateProblem.Kind> unnamed = new ArrayList<>();

    /** The first ones by name, then how many more there are. */
    List<StateProblem> list() {
        if (unnamed.isEmpty()) {
            return problems;
        }
        StateProblem.Kind gravest =
                unnamed.stream().filter(kind -> !kind.isNotFound()).findFirst().orElseGet(unnamed::getFirst);
        List<StateProblem> all = new ArrayList<>(problems);
        all.add(new StateProblem(gravest, "", "", MESSAGES.count("more", unnamed.size()), List.of()));
        return all;
    }

    /** A sentence of this package, to which the value is argument 0. */
    void add(StateProblem.Kind kind, String parameter, String value, String messageKey, Object... others) {
        if (isOnlyCounted(kind)) {
            return;
        }
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = value.length() <= QUOTED_LENGTH ? value : value.substring(0, QUOTED_LENGTH) + "…";
        System.arraycopy(others, 0, arguments, 1, others.length);
        add(new StateProblem(kind, parameter, value, MESSAGES.text(messageKey, arguments), List.of()));
    }

    /** Something that does not exist, with what does. */
    void addUnknown(StateProblem.Kind kind, String parameter, String value, String what, List<String> known) {
        if (isOnlyCounted(kind)) {
            return;
        }
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

    /** Assumptions are all named: there are no more of them than keys, and what was typed stands beside its field. */
    private boolean isOnlyCounted(StateProblem.Kind kind) {
        boolean isOver = kind != StateProblem.Kind.BAD_ASSUMPTION
                && problems.stream()
                                .filter(named -> named.kind() != StateProblem.Kind.BAD_ASSUMPTION)
                                .count()
                        >= MOST_NAMED;
        if (isOver) {
            unnamed.add(kind);
        }
        return isOver;
    }
}
