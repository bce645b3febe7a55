package dev.bilateral.api;

import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.dates.StatedDateTable;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.figure.ledger.LedgerReading;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.figure.ledger.LedgerStates;
import dev.bilateral.table.CsvWriter;
import dev.bilateral.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was put forward for a time, and what is reported since. Stewards link anew, so no answer holds for good. */
@RestController
class StatedDatesController {

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
        Map<String, List<String>> given = new LinkedHashMap<>(
                Parameters.only(request, FigureStateCodec.PINS, FigureStateCodec.AS_OF, TableAnswer.PROFILE));
        TableAnswer answer = TableAnswer.to(request, response, as, given);
        given.remove(TableAnswer.PROFILE);
        Pins pins = pins(given);
        Table rows = StatedDateTable.of(dates.of(pins));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        Answer.describe(response, as.contentType(), "stated-dates." + as.extension(), as == Format.CSV);
        switch (as) {
            case CSV -> new CsvWriter(answer.profile()).write(rows, response.getOutputStream());
            case SCHEMA -> JsonTable.writeSchema(rows, response.getOutputStream());
            case JSON ->
                JsonTable.write(
                        ADDRESS + as.extension() + "?"
                                + FigureStateCodec.query(Map.of(FigureStateCodec.PINS, pins.toString())),
                        rows,
                        List.of(),
                        response.getOutputStream());
        }
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
