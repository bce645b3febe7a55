package dev.bilateral.api;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Pictures;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigurePicture;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.figure.ServerAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The chart of each figure as a picture, in the state that the parameters of projections name. */
@RestController
class PictureController {

    private final FigureRequests requests;
    private final Pictures pictures;
    private final DatasetService datasets;
    private final ServerAddress server;

    PictureController(FigureRequests requests, Pictures pictures, DatasetService datasets, ServerAddress server) {
        this.requests = requests;
        this.pictures = pictures;
        this.datasets = datasets;
        this.server = server;
    }

    @GetMapping("/api/v1/charts/{figure:[^.]+}.{kind}")
    void picture(
            @PathVariable String figure,
            @PathVariable String kind,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Figure shown = requests.figure(figure);
        PictureForm.Kind as = PictureForm.Kind.of(kind);
        Map<String, List<String>> parameters = new LinkedHashMap<>(Parameters.of(request));
        PictureForm form = PictureForm.take(as, parameters);
        FigureState state = requests.state(shown, parameters);
        Answer answer = Answer.drawn(address(shown, state, form), FigureRequests.isPinned(parameters, state), server);
        if (answer.isKnown(request, response)) {
            return;
        }
        FigureTables tables = shown.tables(state);
        Picture picture = server.on(
                FigurePicture.of(shown, tables, form.width(), form.theme()), FigureStateCodec.address(shown, state));
        byte[] drawn = drawn(picture, form);
        answer.announce(request, response);
        TableAnswer.remark(
                response, requests.newerEditions(parameters, tables).stream().toList());
        String name = ProjectionFile.of(shown, tables, datasets, as.extension()).name();
        Answer.describe(response, as.contentType(), name, false);
        response.setContentLength(drawn.length);
        response.getOutputStream().write(drawn);
    }

    private byte[] drawn(Picture picture, PictureForm form) {
        return switch (form.kind()) {
            case SVG -> pictures.svg(picture).getBytes(StandardCharsets.UTF_8);
            case PNG -> pictures.png(picture, form.scale());
        };
    }

    private static String address(Figure figure, FigureState state, PictureForm form) {
        Map<String, String> parameters = FigureStateCodec.parameters(state);
        parameters.putAll(form.parameters());
        return "/api/v1/charts/" + figure.id() + "." + form.kind().extension() + "?"
                + FigureStateCodec.query(parameters);
    }
}
