package dev.bilateral.api;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.ledger.LedgerCodec;
import dev.bilateral.figure.ledger.LedgerFile;
import dev.bilateral.figure.ledger.LedgerReading;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.figure.ledger.LedgerStates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * All observations of all datasets, filtered and sorted: whole, or in pages that follow each other. Editions never change,
 * so a page by its place is the same page for good.
 */
@RestController
class LedgerController {

    private static final Messages MESSAGES = Messages.of(LedgerController.class);
    private static final String ADDRESS = "/api/v1/ledger.";
    private static final String AFTER = "after";
    private static final String LIMIT = "limit";

    private final LedgerStates states;
    private final Ledger ledger;

    LedgerController(LedgerStates states, Ledger ledger) {
        this.states = states;
        this.ledger = ledger;
    }

    @GetMapping("/api/v1/ledger.{format}")
    void rows(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Format as = Format.of(format);
        Map<String, List<String>> parameters = new LinkedHashMap<>(Parameters.of(request));
        TableAnswer answer = TableAnswer.to(request, response, as, parameters);
        parameters.remove(TableAnswer.PROFILE);
        int after = number(parameters, AFTER, 0, 0);
        int limit = number(parameters, LIMIT, 1, Integer.MAX_VALUE);
        LedgerState state = state(parameters).opening(null);
        answer.write(address(state, as, after, limit), Parameters.isPinned(parameters, state.pins()), () -> {
            LedgerRows rows = ledger.search(state.pins(), state.filter(), state.sort());
            boolean goesOn =
                    limit < Integer.MAX_VALUE && !rows.page(after + limit, 1).isEmpty();
            return new TableAnswer.Body(
                    LedgerFile.name(state, as.extension()),
                    LedgerFile.of(state, rows, after, limit),
                    List.of(),
                    goesOn ? address(state, as, after + limit, limit) : "");
        });
    }

    /** Taken out of the parameters: it says how much is wanted, not of what. */
    private static int number(Map<String, List<String>> parameters, String name, int least, int otherwise) {
        List<String> given = parameters.getOrDefault(name, List.of());
        parameters.remove(name);
        if (given.size() > 1) {
            throw Unknown.twice(name, given);
        }
        if (given.isEmpty()) {
            return otherwise;
        }
        String typed = given.getFirst();
        if (!typed.matches("\\d{1,9}") || Integer.parseInt(typed) < least) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    List.of(new ApiProblem.Detail(
                            name, typed, MESSAGES.text("ledger.number", typed, least), List.of())));
        }
        return Integer.parseInt(typed);
    }

    private LedgerState state(Map<String, List<String>> parameters) {
        LedgerReading reading = states.read(parameters);
        return reading.state().orElseThrow(() -> {
            boolean isNotFound =
                    reading.problems().stream().allMatch(p -> p.kind().isNotFound());
            return new ApiProblem(
                    isNotFound ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                    reading.problems().stream().map(FigureRequests::detail).toList());
        });
    }

    private static String address(LedgerState state, Format as, int after, int limit) {
        Map<String, String> parameters = LedgerCodec.parameters(state);
        if (after > 0) {
            parameters.put(AFTER, Integer.toString(after));
        }
        if (limit < Integer.MAX_VALUE) {
            parameters.put(LIMIT, Integer.toString(limit));
        }
        return ADDRESS + as.extension() + "?" + FigureStateCodec.query(parameters);
    }
}
