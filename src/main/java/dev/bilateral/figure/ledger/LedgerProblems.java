package dev.bilateral.figure.ledger;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Nearest;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.StateProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/** What can't be read in an address of the ledger, as sentences. */
final class LedgerProblems {

    private static final Messages MESSAGES = Messages.of(LedgerProblems.class);
    private static final int MOST = 20;
    /** A dataset may have tens of thousands of sources. */
    private static final int MOST_KNOWN = 200;

    private static final int QUOTED_LENGTH = 60;

    private final List<StateProblem> all = new ArrayList<>();

    List<StateProblem> first() {
        return all.stream().distinct().limit(MOST).toList();
    }

    boolean areNone() {
        return all.isEmpty();
    }

    void add(List<StateProblem> others) {
        all.addAll(others);
    }

    void bad(String parameter, String value, String key, Object... others) {
        Object[] arguments = new Object[others.length + 2];
        arguments[0] = cut(value);
        arguments[1] = parameter;
        System.arraycopy(others, 0, arguments, 2, others.length);
        all.add(new StateProblem(
                Kind.BAD_VALUE, parameter, value, MESSAGES.text("problem." + key, arguments), List.of()));
    }

    /** @param what the noun, as {@code dataset} */
    void unknown(Kind kind, String parameter, String value, String what, List<String> known) {
        String noun = MESSAGES.text("noun." + what);
        String message = Nearest.of(value, known)
                .map(nearest -> MESSAGES.text("problem.unknown.nearest", noun, cut(value), nearest))
                .orElseGet(() -> MESSAGES.text("problem.unknown", noun, cut(value)));
        all.add(new StateProblem(
                kind,
                parameter,
                value,
                message,
                known.stream().limit(MOST_KNOWN).toList()));
    }

    private static String cut(String value) {
        return value.length() <= QUOTED_LENGTH ? value : value.substring(0, QUOTED_LENGTH) + "…";
    }
}
