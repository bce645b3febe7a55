package dev.bilateral.chart.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

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
        return Png.of(image);
    }
}
