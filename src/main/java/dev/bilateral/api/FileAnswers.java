package dev.bilateral.api;

import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ServerAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Answers with a file that is made of a figure in one state, unless the client has it already. */
@Component
class FileAnswers {

    private final FigureRequests requests;
    private final ServerAddress server;

    FileAnswers(FigureRequests requests, ServerAddress server) {
        this.requests = requests;
        this.server = server;
    }

    /**
     * @param address the canonical path and query of the file, by the state that was asked for
     * @param body made only where the client has not got it yet
     */
    void write(
            Figure figure,
            Function<FigureState, String> address,
            Function<FigureTables, Body> body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, List<String>> parameters = Parameters.of(request);
        FigureState state = requests.state(figure, parameters);
        Answer answer = Answer.drawn(address.apply(state), FigureRequests.isPinned(parameters, state), server);
        if (answer.isKnown(request, response)) {
            return;
        }
        FigureTables tables = figure.tables(state);
        Body found = body.apply(tables);
        answer.announce(request, response);
        TableAnswer.remark(
                response, requests.newerEditions(parameters, tables).stream().toList());
        Answer.describe(response, found.contentType(), found.name(), true);
        response.setContentLength(found.bytes().length);
        response.getOutputStream().write(found.bytes());
    }

    /** A file, and the name under which it is kept. */
    record Body(String name, String contentType, byte[] bytes) {}
}
