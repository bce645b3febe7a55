package dev.bilateral.api;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.Percentiles;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Which percentiles are asked for behind the plain columns. */
final class BandsParameter {

    private static final Messages MESSAGES = Messages.of(BandsParameter.class);

    private BandsParameter() {}

    /**
     * Takes the parameter out of all that were given.
     *
     * @throws ApiProblem where it has another form
     */
    static Percentiles take(Map<String, List<String>> parameters) {
        List<String> given = parameters.remove(Percentiles.PARAMETER);
        if (given == null) {
            return Percentiles.NONE;
        }
        if (given.size() > 1) {
            throw Unknown.twice(Percentiles.PARAMETER, given);
        }
        return Percentiles.parse(given.getFirst())
                .orElseThrow(() -> problem(given.getFirst(), MESSAGES.text("bands.form")));
    }

    /** Where nothing that is asked for has any. */
    static ApiProblem certain(Percentiles percentiles, Figure figure) {
        return problem(percentiles.toString(), MESSAGES.text("bands.certain", figure.title()));
    }

    private static ApiProblem problem(String given, String message) {
        return new ApiProblem(
                HttpStatus.BAD_REQUEST,
                List.of(new ApiProblem.Detail(Percentiles.PARAMETER, given, message, List.of())));
    }
}
