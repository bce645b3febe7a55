package dev.bilateral.chart.picture;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Puts outlines of the fonts in the jar in place of the texts of an SVG, so that whatever draws it needs no font and
 * knows nothing of scripts. Reads SVG as ECharts writes it: texts have no children, and stand on their middle.
 */
final class Outlines {

    private static final Pattern TEXT = Pattern.compile("<text\\b([^>]*)>([^<]*)</text>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Pattern SIZE = Pattern.compile("font-size:\\s*([\\d.]+)px|font:[^;]*?([\\d.]+)px");
    private static final Pattern WEIGHT = Pattern.compile("font-weight:\\s*(\\d+)");

    /** From the middle of the fonts' ascent and descent down to the baseline: (1069 - 293) / 2 of 1000. */
    private static final double MIDDLE = 0.388;

    private Outlines() {}

    static String of(String svg) {
        return TEXT.matcher(svg).replaceAll(text -> Matcher.quoteReplacement(outline(text.group(1), text.group(2))));
    }

    private static String outline(String written, String escaped) {
        Map<String, String> attributes = ATTRIBUTE
                .matcher(written)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        String style = attributes.getOrDefault("style", "");
        String text = HtmlUtils.htmlUnescape(escaped);
        double size = number(SIZE, style, 12);
        Typefaces typefaces = Typefaces.of((int) number(WEIGHT, style, 400));
        double x = Double.parseDouble(attributes.getOrDefault("x", "0"));
        double y = Double.parseDouble(attributes.getOrDefault("y", "0"));
        double start = x - shareBefore(attributes.getOrDefault("text-anchor", "start")) * typefaces.width(text) * size;
        String path = PathData.of(typefaces.outline(text), start, y + MIDDLE * size, size);
        boolean hasHalo =
                attributes.containsKey("stroke") && !attributes.get("stroke").equals("none");
        String halo = hasHalo
                ? " paint-order=\"stroke\" stroke-linejoin=\"round\"" + attribute("stroke", attributes)
                        + attribute("stroke-width", attributes)
                : "";
        return "<path" + halo + attribute("fill", attributes) + attribute("fill-opacity", attributes)
                + attribute("opacity", attributes) + attribute("transform", attributes) + " d=\"" + path + "\"/>";
    }

    /** The share of a text's width that stands before its anchor. */
    private static double shareBefore(String anchor) {
        return switch (anchor) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private static String attribute(String name, Map<String, String> attributes) {
        String value = attributes.get(name);
        return value == null ? "" : " " + name + "=\"" + value + "\"";
    }

    private static double number(Pattern pattern, String style, double otherwise) {
        Matcher found = pattern.matcher(style);
        if (!found.find()) {
            return otherwise;
        }
        return Double.parseDouble(found.groupCount() > 1 && found.group(1) == null ? found.group(2) : found.group(1));
    }
}
