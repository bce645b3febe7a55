package dev.bilateral.figure.dates;

import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureStateCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the entries count by which stewards linked observations to stated dates, as an address holds it:
 * {@code links=3}. Entries are only added, so that a number says for good what was linked.
 */
public final class LinkCount {

    public static final String PARAMETER = "links";

    private LinkCount() {}

    /**
     * Takes the number out of an address; what is none, or more than there are, stays there.
     *
     * @param all how many there are, which is what counts where the address says nothing
     */
    public static int take(Map<String, List<String>> parameters, int all) {
        List<String> given = parameters.getOrDefault(PARAMETER, List.of());
        boolean isCount =
                given.size() == 1 && given.getFirst().matches("\\d{1,6}") && Integer.parseInt(given.getFirst()) <= all;
        if (!isCount) {
            return all;
        }
        parameters.remove(PARAMETER);
        return Integer.parseInt(given.getFirst());
    }

    /** Also where there are none yet: an address that says nothing would show what is linked later. */
    public static Map<String, String> parameter(int links) {
        return Map.of(PARAMETER, Integer.toString(links));
    }

    /** Pins together with the number: what stands under these never changes. */
    public static Map<String, String> pinned(Pins pins, int links) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(FigureStateCodec.PINS, pins.toString());
        parameters.put(PARAMETER, Integer.toString(links));
        return parameters;
    }
}
