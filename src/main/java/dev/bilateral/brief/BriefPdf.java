package dev.bilateral.brief;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.bilateral.chart.picture.Drawing;
import dev.bilateral.chart.picture.FontFile;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.nodes.Document;
import org.w3c.dom.Element;

/** Sets a brief on one page of A4, tagged for screen readers, its fonts inside. */
final class BriefPdf {

    private static final Messages TEXTS = Messages.of(BriefPdf.class);
    private static final double WIDTH = 180;
    /** Widths of the chart, in millimetres, from the wanted one down to what is still legible. */
    static final List<Double> WIDTHS =
            List.of(WIDTH, 174.0, 168.0, 162.0, 156.0, 150.0, 144.0, 138.0, 132.0, 126.0, 120.0, 110.0);

    /** From the largest letters down to the smallest that are still read on paper: footnotes of under 6 points. */
    private static final List<Double> LETTERS = List.of(0.95, 0.9, 0.85, 0.8);

    private BriefPdf() {}

    /**
     * With the chart as wide as one page has room for; where it has none, of shorter briefs the first that fits, and
     * then of the shortest with the largest letters that do.
     *
     * @param briefs the same at length first, then with fewer sources
     * @throws NoBrief where nothing fits
     */
    static byte[] of(List<Brief> briefs, Drawing chart) {
        BriefPage page = attempts(briefs, chart)
                .filter(each -> fits(each, chart))
                .findFirst()
                .orElseThrow(() ->
                        new NoBrief(TEXTS.text("tooLong", briefs.getFirst().title())));
        String html = html(page);
        try (PdfBoxRenderer renderer = renderer(html, chart);
                PDDocument document = renderer.getPdfDocument()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return bytes(document, html, page.brief().date());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<BriefPage> attempts(List<Brief> briefs, Drawing chart) {
        double least = WIDTHS.getLast();
        return Stream.of(
                        WIDTHS.stream().map(width -> page(briefs.getFirst(), chart, width, 1)),
                        briefs.stream().skip(1).map(shorter -> page(shorter, chart, least, 1)),
                        LETTERS.stream().map(letters -> page(briefs.getLast(), chart, least, letters)))
                .flatMap(each -> each);
    }

    static BriefPage page(Brief brief, Drawing chart, double width, double letters) {
        return new BriefPage(brief, new BriefPage.Size(width, width * chart.height() / chart.width()), letters);
    }

    static boolean fits(BriefPage page, Drawing chart) {
        try (PdfBoxRenderer renderer = renderer(html(page), chart);
                PDDocument ignored = renderer.getPdfDocument()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size() == 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(String html, Drawing chart) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer(TEXTS.text("creator"))
                .useObjectDrawerFactory(new Charts(chart))
                .withHtmlContent(html, null);
        RightToLeft.setIn(builder);
        for (FontFile font : FontFile.values()) {
            builder.useFont(() -> opened(font), font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        return builder.buildPdfRenderer();
    }

    /** A letter that the fonts lack, as the two that make it up. */
    private static String html(BriefPage page) {
        Document document = page.document();
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).charset("UTF-8");
        return document.html().replace("\u2260", "=\u0338");
    }

    /** Without the hour at which it was made, and with an identity of its own words. */
    private static byte[] bytes(PDDocument document, String html, LocalDate date) throws IOException {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setCreationDate(at(date));
        about.setCreator(TEXTS.text("creator"));
        document.setDocumentId(ByteBuffer.wrap(Sha256.of(html)).getLong());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static Calendar at(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }

    private static InputStream opened(FontFile font) {
        try {
            return font.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws the chart where the page leaves room for it. */
    private record Charts(Drawing chart) implements FSObjectDrawerFactory {

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getAttribute("type").equals(BriefPage.CHART);
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return (object, x, y, width, height, device, context, dotsPerPixel) -> {
                float across = (float) (width / dotsPerPixel);
                float down = (float) (height / dotsPerPixel);
                device.drawWithGraphics((float) x, (float) y, across, down, pen -> {
                    pen.scale(across / chart.width(), down / chart.height());
                    chart.draw(pen);
                });
                return Map.of();
            };
        }
    }
}
