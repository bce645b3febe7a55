package dev.bilateral.figure.comparison;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Nearest;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.StateProblem.Kind;
import java.util.List;

/** What can be wrong with the address of a comparison, in words. */
final class ComparisonProblem {

    private static final Messages MESSAGES = Messages.of(ComparisonProblem.class);
    private static final int QUOTED_LENGTH = 60;

    private ComparisonProblem() {}

    static StateProblem of(String parameter, String value, String key, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = cut(value);
        System.arraycopy(others, 0, arguments, 1, others.length);
        return new StateProblem(
                Kind.BAD_VALUE, parameter, value, MESSAGES.text("problem." + key, arguments), List.of());
    }

    static StateProblem unknownParameter(String name) {
        return unknown(Kind.UNKNOWN_PARAMETER, name, name, "parameter", ComparisonCodec.KNOWN);
    }

    /** Something that does not exist, with the nearest that does. */
    static StateProblem unknown(Kind kind, String parameter, String value, String what, List<String> known) {
        String noun = MESSAGES.text("noun." + what);
        String message = Nearest.of(value, known)
                .map(nearest -> MESSAGES.text("problem.unknown.nearest", cut(value), noun, nearest))
                .orElseGet(() -> MESSAGES.text("problem.unknown", cut(value), noun));
        return new StateProblem(kind, parameter, value, message, known);
    }

    /** A problem with one revision is one of the parameter that names them all. */
    static StateProblem ofMember(StateProblem problem, String member) {
        boolean isScenario = problem.parameter().equals("scenario");
        if (!isScenario && !problem.parameter().equals("revision")) {
            return problem;
        }
        int colon = member.indexOf(':');
        String scenario = colon < 0 ? member : member.substring(0, colon);
        List<String> known = isScenario
                ? problem.known()
                : problem.known().stream()
                        .map(number -> scenario + ":" + number)
                        .toList();
        String message =
                isScenario ? problem.message() : MESSAGES.text("problem.revision", scenario, problem.message());
        return new StateProblem(problem.kind(), ComparisonCodec.WITH, member, message, known);
    }

    private static String cut(String value) {
        return value.length() <= QUOTED_LENGTH ? value : value.substring(0, QUOTED_LENGTH) + "…";
    }
}
