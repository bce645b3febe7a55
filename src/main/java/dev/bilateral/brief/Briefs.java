package dev.bilateral.brief;

import dev.bilateral.chart.picture.Drawing;
import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Pictures;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.chart.picture.TooManyPictures;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.figure.ServerAddress;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.ComparisonFile;
import dev.bilateral.figure.comparison.ComparisonFindings;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Makes briefs of figures and comparisons, as many at a time as pictures are drawn. */
@Service
public class Briefs {

    /** Of the chart in CSS pixels: its smallest letters are then some seven points high on paper. */
    private static final int CHART_WIDTH = 900;

    private final Pictures pictures;
    private final DatasetService datasets;
    private final ServerAddress server;

    Briefs(Pictures pictures, DatasetService datasets, ServerAddress server) {
        this.pictures = pictures;
        this.datasets = datasets;
        this.server = server;
    }

    /** As the CSV file of the projection is called. */
    public String name(Figure figure, FigureTables tables, BriefFormat format) {
        return ProjectionFile.of(figure, tables, datasets, format.extension()).name();
    }

    /**
     * A function of figure, state and the server's address alone.
     *
     * @throws TooManyPictures where too many others are being made
     * @throws NoBrief where a page of PDF has no room for it
     */
    public byte[] bytes(Figure figure, FigureTables tables, BriefFormat format) {
        return bytes(named -> BriefWriter.of(figure, tables, server, named), format);
    }

    /** As the workbook of the comparison is called. */
    public String name(Comparison comparison, BriefFormat format) {
        return ComparisonFile.of(comparison.state(), datasets, Percentiles.NONE).name(format.extension());
    }

    /**
     * The same of a comparison.
     *
     * @throws TooManyPictures where too many others are being made
     * @throws NoBrief where a page of PDF has no room for it, or there is nothing to draw
     */
    public byte[] bytes(Comparison comparison, BriefFormat format) {
        ComparisonFindings findings = new ComparisonFindings(comparison, comparison.editions(datasets));
        return bytes(named -> ComparisonBrief.of(findings, server, named), format);
    }

    /** @param named the brief whose sentences name at most so many documents each */
    private byte[] bytes(IntFunction<Brief> named, BriefFormat format) {
        Brief brief = named.apply(BriefWriter.NAMED);
        Picture chart = new Picture("", "", brief.chart(), List.of(), "", CHART_WIDTH, Theme.PRINT);
        return switch (format) {
            case PDF -> {
                Drawing drawing = pictures.drawing(chart);
                List<Brief> shorter = IntStream.iterate(BriefWriter.NAMED, most -> most > 0, most -> most - 1)
                        .mapToObj(named)
                        .toList();
                yield pictures.inTurn(() -> BriefPdf.of(shorter, drawing));
            }
            case DOCX -> {
                byte[] png = pictures.png(chart, 2);
                yield pictures.inTurn(() -> BriefDocx.of(brief, png));
            }
        };
    }
}
