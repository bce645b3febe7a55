package dev.bilateral.api;

import dev.bilateral.brief.BriefFormat;
import dev.bilateral.brief.Briefs;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStateCodec;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What each figure shows on one page of paper, in the state that the parameters of projections name. */
@RestController
class BriefController {

    private final FigureRequests requests;
    private final FileAnswers files;
    private final Briefs briefs;

    BriefController(FigureRequests requests, FileAnswers files, Briefs briefs) {
        this.requests = requests;
        this.files = files;
        this.briefs = briefs;
    }

    @GetMapping("/api/v1/briefs/{figure:[^.]+}.{format}")
    void brief(
            @PathVariable String figure,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Figure shown = requests.figure(figure);
        BriefFormat as = format(format);
        files.write(
                shown,
                state -> "/api/v1/briefs/" + shown.id() + "." + as.extension() + "?" + FigureStateCodec.query(state),
                tables -> new FileAnswers.Body(
                        briefs.name(shown, tables, as), as.contentType(), briefs.bytes(shown, tables, as)),
                request,
                response);
    }

    private static BriefFormat format(String extension) {
        List<String> known =
                Arrays.stream(BriefFormat.values()).map(BriefFormat::extension).toList();
        if (!known.contains(extension)) {
            throw Unknown.of("format", extension, known);
        }
        return BriefFormat.values()[known.indexOf(extension)];
    }
}
