package dev.bilateral.api;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that can't be answered, with all that is wrong in it. */
final class ApiProblem extends RuntimeException {

    private final HttpStatus status;
    private final transient List<Detail> details;

    ApiProblem(HttpStatus status, List<Detail> details) {
        super(String.join(" ", details.stream().map(Detail::sentence).toList()));
        this.status = status;
        this.details = List.copyOf(details);
    }

    HttpStatus status() {
        return status;
    }

    List<Detail> details() {
        return details;
    }

    /**
     * One thing that is wrong.
     *
     * @param parameter the query parameter, or the part of the path; empty where it speaks of several
     * @param value what stands there
     * @param message a sentence that says what would do
     * @param known what exists instead; else empty
     */
    record Detail(String parameter, String value, String message, List<String> known) {

        Detail {
            known = List.copyOf(known);
        }

        String sentence() {
            return parameter.isEmpty() ? message : parameter + ": " + message;
        }
    }
}
