package dev.bilateral.chart.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Makes pixels of an SVG. */
final class Raster {

    private Raster() {}

    /** @param scale pixels per unit of the SVG */
    static byte[] png(String svg, int scale) {
        Drawing drawing = Drawing.of(svg);
        BufferedImage image =
                new BufferedImage(drawing.width() * scale, drawing.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.scale(scale, scale);
            drawing.draw(pen);
        } finally {
            pen.dispose();
        }
        return encoded(image);
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
