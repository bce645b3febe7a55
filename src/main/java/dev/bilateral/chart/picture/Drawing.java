package dev.bilateral.chart.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A picture as shapes alone, its texts among them, which any pen can draw at any size. */
public final class Drawing {

    private final SVGDocument document;

    private Drawing(SVGDocument document) {
        this.document = document;
    }

    static Drawing of(String svg) {
        InputStream bytes = new ByteArrayInputStream(Outlines.of(svg).getBytes(StandardCharsets.UTF_8));
        SVGDocument document = new SVGLoader().load(bytes, null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("The SVG that was drawn can't be read");
        }
        return new Drawing(document);
    }

    /** In CSS pixels. */
    public int width() {
        return Math.round(document.size().width);
    }

    /** In CSS pixels. */
    public int height() {
        return Math.round(document.size().height);
    }

    /** Draws it in its own size, from the pen's origin. */
    public void draw(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, pen, new ViewBox(width(), height()));
    }
}
