package dev.bilateral.api;

import dev.bilateral.brief.BriefFormat;
import dev.bilateral.brief.Briefs;
import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Pictures;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.ServerAddress;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonFile;
import dev.bilateral.figure.comparison.ComparisonPicture;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonWorkbook;
import dev.bilateral.figure.comparison.Comparisons;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A comparison for spreadsheets and on paper, and its charts as pictures, beside the plain tables of {@link ComparisonController}. */
@RestController
class ComparisonFileController {

    private final ComparisonRequests requests;
    private final Comparisons comparisons;
    private final ComparisonWorkbook workbook;
    private final Briefs briefs;
    private final Pictures pictures;
    private final DatasetService datasets;
    private final ServerAddress server;

    ComparisonFileController(
            ComparisonRequests requests,
            Comparisons comparisons,
            ComparisonWorkbook workbook,
            Briefs briefs,
            Pictures pictures,
            DatasetService datasets,
            ServerAddress server) {
        this.requests = requests;
        this.comparisons = comparisons;
        this.workbook = workbook;
        this.briefs = briefs;
        this.pictures = pictures;
        this.datasets = datasets;
        this.server = server;
    }

    @GetMapping("/api/v1/comparisons/{figure:[^.]+}." + ComparisonWorkbook.EXTENSION)
    void workbook(@PathVariable String figure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        document(
                figure,
                ComparisonWorkbook.EXTENSION,
                ComparisonWorkbook.CONTENT_TYPE,
                workbook::bytes,
                request,
                response);
    }

    private void document(
            String figure,
            String extension,
            String contentType,
            Function<Comparison, byte[]> making,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, List<String>> parameters = Parameters.of(request);
        ComparisonState state = requests.state(figure, parameters);
        Answer answer = Answer.drawn(
                ComparisonFile.address(state, extension), ComparisonRequests.isPinned(parameters, state), server);
        if (answer.isKnown(request, response)) {
            return;
        }
        byte[] made = making.apply(comparisons.of(state));
        answer.announce(request, response);
        Answer.describe(response, contentType, name(state).name(extension), true);
        send(made, response);
    }

    @GetMapping("/api/v1/comparisons/{figure:[^.]+}.pdf")
    void pdf(@PathVariable String figure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        brief(figure, BriefFormat.PDF, request, response);
    }

    @GetMapping("/api/v1/comparisons/{figure:[^.]+}.docx")
    void docx(@PathVariable String figure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        brief(figure, BriefFormat.DOCX, request, response);
    }

    private void brief(String figure, BriefFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        document(
                figure,
                format.extension(),
                format.contentType(),
                comparison -> briefs.bytes(comparison, format),
                request,
                response);
    }

    @GetMapping("/api/v1/comparisons/{figure:[^.]+}.svg")
    void svg(@PathVariable String figure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        picture(figure, PictureForm.Kind.SVG, request, response);
    }

    @GetMapping("/api/v1/comparisons/{figure:[^.]+}.png")
    void png(@PathVariable String figure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        picture(figure, PictureForm.Kind.PNG, request, response);
    }

    private void picture(String figure, PictureForm.Kind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, List<String>> parameters = new LinkedHashMap<>(Parameters.of(request));
        PictureForm form = PictureForm.take(kind, parameters);
        List<String> asked = parameters.remove(ComparisonPicture.CHART);
        ComparisonState state = requests.state(figure, parameters);
        Comparison comparison = comparisons.of(state);
        String chart = chart(comparison, asked == null ? List.of() : asked);
        Answer answer = Answer.drawn(
                ComparisonPicture.address(state, chart, kind.extension(), form.parameters()),
                ComparisonRequests.isPinned(parameters, state),
                server);
        if (answer.isKnown(request, response)) {
            return;
        }
        Picture picture = server.on(
                ComparisonPicture.of(comparison, chart, form.width(), form.theme()), ComparisonCodec.address(state));
        byte[] drawn = switch (kind) {
            case SVG -> pictures.svg(picture).getBytes(StandardCharsets.UTF_8);
            case PNG -> pictures.png(picture, form.scale());
        };
        answer.announce(request, response);
        String name = name(state).name(chart, kind.extension());
        Answer.describe(response, kind.contentType(), name, false);
        send(drawn, response);
    }

    /** Bands are no choice here: what has ranges is shown with them. */
    private ComparisonFile name(ComparisonState state) {
        return ComparisonFile.of(state, datasets, Percentiles.NONE);
    }

    /** The first one where none is named. */
    private static String chart(Comparison comparison, List<String> asked) {
        List<String> known = List.copyOf(comparison.charts().keySet());
        if (known.isEmpty()) {
            throw ComparisonRequests.nothingToDraw(comparison.figure());
        }
        if (asked.size() > 1) {
            throw Unknown.twice(ComparisonPicture.CHART, asked);
        }
        if (!asked.isEmpty() && !known.contains(asked.getFirst())) {
            throw Unknown.choice(ComparisonPicture.CHART, asked.getFirst(), known);
        }
        return asked.isEmpty() ? known.getFirst() : asked.getFirst();
    }

    private static void send(byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
