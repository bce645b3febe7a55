package dev.bilateral.figure;

import dev.bilateral.dataset.Pins;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shortest address that shows the same for good: a revision's own pins hold where an address names no others, and a
 * revision never changes.
 */
final class ShortAddress {

    private ShortAddress() {}

    /** Path and query, without a host. */
    static String of(Figure figure, FigureTables tables) {
        Map<String, String> parameters = FigureStateCodec.parameters(tables.state());
        Pins differing = differing(tables.state().pins(), tables.revision().pins());
        if (differing.versions().isEmpty()) {
            parameters.remove(FigureStateCodec.PINS);
        } else {
            parameters.put(FigureStateCodec.PINS, differing.toString());
        }
        return "/" + figure.id() + "?" + FigureStateCodec.query(parameters);
    }

    private static Pins differing(Pins shown, Pins own) {
        var versions = new TreeMap<>(shown.versions());
        versions.entrySet().removeAll(own.versions().entrySet());
        return new Pins(versions);
    }
}
