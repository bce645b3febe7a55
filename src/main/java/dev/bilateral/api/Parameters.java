package dev.bilateral.api;

import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureStateCodec;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The query of a request. */
final class Parameters {

    private Parameters() {}

    /** Read from the address by the one codec, not from a body or by the server's own rules. */
    static Map<String, List<String>> of(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? Map.of() : FigureStateCodec.parse(query);
    }

    /** Whether an address names exactly the versions that answer it, so that the answer never changes. */
    static boolean isPinned(Map<String, List<String>> parameters, Pins pins) {
        return parameters.getOrDefault(FigureStateCodec.PINS, List.of()).stream()
                .findFirst()
                .flatMap(Pins::parse)
                .equals(Optional.of(pins));
    }

    /** @throws ApiProblem where another parameter is given */
    static Map<String, List<String>> only(HttpServletRequest request, String... known) {
        Map<String, List<String>> parameters = of(request);
        for (String name : parameters.keySet()) {
            if (!List.of(known).contains(name)) {
                throw Unknown.parameter(name, List.of(known));
            }
        }
        return parameters;
    }
}
