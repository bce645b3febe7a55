package dev.bilateral.api;

import dev.bilateral.figure.Figure;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.snapshot.FigureWorkbook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A projection with all that it rests on, for spreadsheets, beside the plain tables of {@link ProjectionController}. */
@RestController
class WorkbookController {

    private final FigureRequests requests;
    private final FileAnswers files;
    private final FigureWorkbook workbook;

    WorkbookController(FigureRequests requests, FileAnswers files, FigureWorkbook workbook) {
        this.requests = requests;
        this.files = files;
        this.workbook = workbook;
    }

    @GetMapping("/api/v1/projections/{figure:[^.]+}." + FigureWorkbook.EXTENSION)
    void workbook(@PathVariable String figure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Figure shown = requests.figure(figure);
        files.write(
                shown,
                state -> ProjectionFile.address(shown, state, FigureWorkbook.EXTENSION, Percentiles.NONE),
                tables -> new FileAnswers.Body(
                        workbook.name(shown, tables), FigureWorkbook.CONTENT_TYPE, workbook.bytes(shown, tables)),
                request,
                response);
    }
}
