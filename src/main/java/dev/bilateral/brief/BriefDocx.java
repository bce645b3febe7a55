package dev.bilateral.brief;

import dev.bilateral.common.Messages;
import dev.bilateral.common.TimelessZip;
import dev.bilateral.dataset.Source;
import dev.bilateral.table.workbook.FileProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;

/** Writes a brief for word processors, to be worked on: the same words in the same order as on the page. */
final class BriefDocx {

    private static final Messages TEXTS = Messages.of(BriefDocx.class);
    private static final double CHART_MILLIMETRES = 180;
    private static final double HIGHEST_MILLIMETRES = 105;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final DocxParts parts;

    private BriefDocx(XWPFDocument file) {
        parts = new DocxParts(file);
    }

    static byte[] of(Brief brief, byte[] chart) {
        // else the library writes the machine's own language into texts
        LocaleUtil.setUserLocale(Locale.ENGLISH);
        try (XWPFDocument file = new XWPFDocument()) {
            new FileProperties(brief.title(), TEXTS.text("creator"), brief.date())
                    .writeTo(file.getProperties().getCoreProperties());
            new BriefDocx(file).write(brief, chart);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            file.write(packed);
            return TimelessZip.of(packed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The picture of the chart can't be taken in", e);
        } finally {
            LocaleUtil.resetUserLocale();
        }
    }

    private void write(Brief brief, byte[] chart) throws IOException, InvalidFormatException {
        parts.heading(1, brief.title());
        parts.text(brief.subtitle());
        picture(brief, chart);
        if (!brief.sentences().isEmpty()) {
            parts.heading(2, BriefPage.heading(brief));
            brief.sentences().forEach(sentence -> parts.bullet(BriefPage.withReferences(sentence)));
        }
        parts.heading(2, TEXTS.text("sources"));
        for (Source source : brief.sources()) {
            parts.numbered(BriefPage.described(source) + " " + source.url() + BriefPage.restriction(source));
        }
        parts.small(brief.restOfSources());
        parts.heading(2, TEXTS.text("caveats"));
        brief.caveats().forEach(caveat -> parts.bullet(caveat));
        parts.small(brief.pinned());
        parts.small(TEXTS.text("address", brief.address()));
    }

    private void picture(Brief brief, byte[] chart) throws IOException, InvalidFormatException {
        var size = ImageIO.read(new ByteArrayInputStream(chart));
        double proportion = size.getHeight() / (double) size.getWidth();
        double width = Math.min(CHART_MILLIMETRES, HIGHEST_MILLIMETRES / proportion) * POINTS_PER_MILLIMETRE;
        XWPFParagraph around = parts.paragraph();
        XWPFPicture picture = around.createRun()
                .addPicture(
                        new ByteArrayInputStream(chart),
                        PictureType.PNG,
                        "chart.png",
                        Units.toEMU(width),
                        Units.toEMU(width * proportion));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(brief.alternative());
        around.getRuns()
                .getFirst()
                .getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(brief.alternative());
    }
}
