package dev.bilateral.api;

import dev.bilateral.figure.FigureStateCodec;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** The query of a request. */
final class Parameters {

    private Parameters() {}

    /** Read from the address by the one codec, not from a body or by the server's own rules. */
    static Map<String, List<String>> of(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? Map.of() : FigureStateCodec.parse(query);
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
