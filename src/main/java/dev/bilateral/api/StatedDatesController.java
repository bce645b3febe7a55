package dev.bilateral.api;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.dates.LinkCount;
import dev.bilateral.figure.dates.StatedDateTable;
import dev.bilateral.figure.dates.StatedDates;
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
 * What was put forward for a time, and what is reported since. Stewards link anew, so an answer holds for good only where
 * it is asked for under so many of their entries.
 */
@RestController
class StatedDatesController {

    private static final Messages MESSAGES = Messages.of(StatedDatesController.class);
    private static final String ADDRESS = "/api/v1/stated-dates.";

    private final LedgerStates states;
    private final StatedDates dates;

    StatedDatesController(LedgerStates states, StatedDates dates) {
        this.states = states;
        this.dates = dates;
    }

    @GetMapping("/api/v1/stated-dates.{format}")
    void dates(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Format as = Format.of(format);
        Map<String, List<String>> given = new LinkedHashMap<>(Parameters.only(
                request, FigureStateCodec.PINS, FigureStateCodec.AS_OF, LinkCount.PARAMETER, TableAnswer.PROFILE));
        TableAnswer answer = TableAnswer.to(request, response, as, given);
        given.remove(TableAnswer.PROFILE);
        boolean isCounted = given.containsKey(LinkCount.PARAMETER);
        int links = links(given);
        Pins pins = pins(given);
        boolean isPinned = isCounted && Parameters.isPinned(given, pins);
        String edition = pins.newest().map(version -> "_" + version).orElse("");
        answer.write(
                ADDRESS + as.extension() + "?" + FigureStateCodec.query(LinkCount.pinned(pins, links)),
                isPinned,
                () -> new TableAnswer.Body(
                        "stated-dates" + edition + "_links-" + links + "." + as.extension(),
                        StatedDateTable.of(dates.of(pins, links)),
                        List.of()));
    }

    private int links(Map<String, List<String>> given) {
        int all = dates.entries();
        int links = LinkCount.take(given, all);
        List<String> left = given.getOrDefault(LinkCount.PARAMETER, List.of());
        if (!left.isEmpty()) {
            String typed = left.getFirst();
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    List.of(new ApiProblem.Detail(
                            LinkCount.PARAMETER, typed, MESSAGES.text("dates.links", typed, all), List.of())));
        }
        return links;
    }

    private Pins pins(Map<String, List<String>> given) {
        LedgerReading reading = states.read(given);
        return reading.state()
                .map(LedgerState::pins)
                .orElseThrow(() -> new ApiProblem(
                        reading.problems().stream().allMatch(p -> p.kind().isNotFound())
                                ? HttpStatus.NOT_FOUND
                                : HttpStatus.BAD_REQUEST,
                        reading.problems().stream().map(FigureRequests::detail).toList()));
    }
}
