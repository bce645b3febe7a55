package dev.bilateral.figure.comparison;

import dev.bilateral.chart.picture.Pictures;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.figure.outcome.WhyDiffers;
import dev.bilateral.table.workbook.Sheet;
import dev.bilateral.table.workbook.Workbook;
import dev.bilateral.table.workbook.XlsxWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A comparison for spreadsheets: rows, inputs that differ, steps and bands as sheets of one workbook. */
@Component
public class ComparisonWorkbook {

    public static final String EXTENSION = "xlsx";
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Messages TEXTS = Messages.of(ComparisonWorkbook.class);

    private final Pictures turns;

    ComparisonWorkbook(Pictures turns) {
        this.turns = turns;
    }

    /** The canonical path and query under which the same workbook is had again, without a host. */
    public static String address(ComparisonState state) {
        return ComparisonFile.address(state, EXTENSION);
    }

    /**
     * A function of the comparison alone: the same bytes on every machine. Made in turn with pictures, since it takes a
     * processor, and is held whole in memory.
     *
     * @throws dev.bilateral.chart.picture.TooManyPictures where too many others are being made
     */
    public byte[] bytes(Comparison comparison) {
        return turns.inTurn(() -> XlsxWriter.bytes(workbook(comparison)));
    }

    private static Workbook workbook(Comparison comparison) {
        List<Sheet> sheets = new ArrayList<>();
        new ComparisonTables(comparison)
                .sheets()
                .forEach(table -> sheets.add(new Sheet.Rows(TEXTS.text("sheet." + table.name()), table, null)));
        List<Sheet.Line> lines = readme(comparison, sheets);
        sheets.add(new Sheet.Lines(TEXTS.text("sheet.readme"), lines));
        String title = comparison.bridges().getLast().title();
        return new Workbook(title, "Bilateral", comparison.newestDate(), sheets);
    }

    private static List<Sheet.Line> readme(Comparison comparison, List<Sheet> sheets) {
        List<Sheet.Line> lines = new ArrayList<>();
        String names = Text.list(comparison.members().stream().map(Member::name).toList());
        lines.add(new Sheet.Line(Sheet.Kind.TITLE, TEXTS.text("readme.title", names)));
        comparison.bridges().stream().map(WhyDiffers::title).forEach(title -> lines.add(text(title)));
        lines.add(text(TEXTS.text(
                "readme.what", comparison.figure().title(), comparison.state().pins())));
        lines.add(text(TEXTS.text(comparison.uncertain().isEmpty() ? "readme.certain" : "readme.bands")));
        lines.add(new Sheet.Line(Sheet.Kind.HEADING, TEXTS.text("readme.sheets")));
        sheets.forEach(sheet -> lines.add(text("• " + sheet.name())));
        Stream.of(
                        TEXTS.text("readme.steps"),
                        TEXTS.text(
                                "readme.address",
                                ComparisonCodec.address(comparison.state().inPercent(false))),
                        TEXTS.text("readme.caveat"))
                .forEach(line -> lines.add(text(line)));
        return lines;
    }

    private static Sheet.Line text(String text) {
        return new Sheet.Line(Sheet.Kind.TEXT, text);
    }
}
