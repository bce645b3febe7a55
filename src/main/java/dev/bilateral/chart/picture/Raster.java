package dev.bilateral.chart.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Makes pixels of an SVG. */
final class Raster {

    private Raster() {}

    /** @param scale pixels per unit of the SVG */
    static byte[] png(String svg, int scale) {
        SVGDocument document = load(Outlines.of(svg));
        int width = Math.round(document.size().width);
        int height = Math.round(document.size().height);
        BufferedImage image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.scale(scale, scale);
            document.render(null, pen, new ViewBox(width, height));
        } finally {
            pen.dispose();
        }
        return encoded(image);
    }

    private static SVGDocument load(String svg) {
        InputStream bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        SVGDocument document = new SVGLoader().load(bytes, null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("The SVG that was drawn can't be read");
        }
        return document;
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // a cache on the disk would gain nothing for something that is kept in memory anyway
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
