package dev.bilateral.api;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Nearest;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Problems that name what there is not, or what is not allowed. */
final class Unknown {

    private static final Messages MESSAGES = Messages.of(Unknown.class);
    private static final int QUOTED_LENGTH = 60;

    private Unknown() {}

    /** @param what the noun, as {@code dataset} */
    static ApiProblem of(String what, String value, List<String> known) {
        return problem(HttpStatus.NOT_FOUND, what, value, known);
    }

    static ApiProblem parameter(String name, List<String> known) {
        return problem(HttpStatus.BAD_REQUEST, "parameter", name, known);
    }

    static ApiProblem choice(String parameter, String value, List<String> known) {
        return new ApiProblem(
                HttpStatus.BAD_REQUEST,
                List.of(new ApiProblem.Detail(
                        parameter, value, MESSAGES.text("choice", String.join(", ", known), cut(value)), known)));
    }

    static ApiProblem.Detail source(String parameter, String value) {
        return new ApiProblem.Detail(parameter, value, MESSAGES.text("source", cut(value)), List.of());
    }

    static ApiProblem twice(String parameter, List<String> values) {
        String given = String.join(", ", values);
        return new ApiProblem(
                HttpStatus.BAD_REQUEST,
                List.of(new ApiProblem.Detail(
                        parameter, given, MESSAGES.text("twice", cut(given), parameter), List.of())));
    }

    private static ApiProblem problem(HttpStatus status, String what, String value, List<String> known) {
        String noun = MESSAGES.text("noun." + what);
        String message = Nearest.of(value, known)
                .map(nearest -> MESSAGES.text("unknown.nearest", noun, cut(value), nearest))
                .orElseGet(() -> MESSAGES.text("unknown", noun, cut(value)));
        String parameter = what.equals("parameter") ? value : what;
        return new ApiProblem(status, List.of(new ApiProblem.Detail(parameter, value, message, known)));
    }

    private static String cut(String value) {
        return value.length() <= QUOTED_LENGTH ? value : value.substring(0, QUOTED_LENGTH) + "…";
    }
}
