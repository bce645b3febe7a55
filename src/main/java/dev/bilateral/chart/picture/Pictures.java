package dev.bilateral.chart.picture;

import dev.bilateral.common.Turns;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws pictures, as many at a time as there are processors. The same picture has the same bytes on every machine and
 * in every time zone and language. The engine is loaded for the first picture, and takes its seconds only then.
 */
@Service
public class Pictures {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Turns turns;

    /** Each runs one script at a time; the one that was used last is the warmest. */
    private final ConcurrentLinkedDeque<ChartScript> idle = new ConcurrentLinkedDeque<>();

    @Autowired
    Pictures(@Value("${bilateral.pictures.patience:10s}") Duration patience) {
        this(new Turns(Runtime.getRuntime().availableProcessors(), patience, TooManyPictures::new));
    }

    Pictures(Turns turns) {
        this.turns = turns;
    }

    /**
     * The picture as SVG, whose texts are texts.
     *
     * @throws TooManyPictures where too many others are being drawn
     */
    public String svg(Picture picture) {
        return turns.take(() -> draw(picture));
    }

    /**
     * The picture as PNG.
     *
     * @param scale pixels of the file per CSS pixel: 1, or 2 for sharp screens
     * @throws TooManyPictures where too many others are being drawn
     */
    public byte[] png(Picture picture, int scale) {
        return turns.take(() -> Raster.png(draw(picture), scale));
    }

    /**
     * The picture as shapes, for documents.
     *
     * @throws TooManyPictures where too many others are being drawn
     */
    public Drawing drawing(Picture picture) {
        return turns.take(() -> Drawing.of(draw(picture)));
    }

    /**
     * Does other work that takes a processor, such as to set a document, in turn with the pictures.
     *
     * @param work must draw no picture itself: it would wait for a turn of its own
     * @throws TooManyPictures where too many others are being drawn
     */
    public <T> T inTurn(Supplier<T> work) {
        return turns.take(work);
    }

    /**
     * The picture as SVG and as PNG, drawn once.
     *
     * @throws TooManyPictures where too many others are being drawn
     */
    public Drawn both(Picture picture, int scale) {
        return turns.take(() -> {
            String svg = draw(picture);
            return new Drawn(svg, Raster.png(svg, scale));
        });
    }

    /** One picture twice. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Drawn(String svg, byte[] png) {}

    private String draw(Picture picture) {
        String json = JSON.writeValueAsString(picture);
        ChartScript found = idle.pollFirst();
        ChartScript script = found == null ? ChartScript.load() : found;
        String drawn = script.draw(json);
        // one that failed is left out: nobody knows in which state it is
        idle.addFirst(script);
        return drawn;
    }
}
