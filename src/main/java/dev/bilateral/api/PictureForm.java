package dev.bilateral.api;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;

/**
 * How a picture is to look.
 *
 * @param scale pixels of the file per CSS pixel; an SVG has none of its own
 * @param width in CSS pixels
 */
record PictureForm(Kind kind, Theme theme, int scale, int width) {

    private static final Messages MESSAGES = Messages.of(PictureForm.class);
    private static final String THEME = "theme";
    private static final String SCALE = "scale";
    private static final String WIDTH = "width";

    /** The kinds of files, by the end of their address. */
    enum Kind {
        SVG("image/svg+xml", List.of("1")),
        PNG("image/png", List.of("1", "2"));

        private final String contentType;
        private final List<String> scales;

        Kind(String contentType, List<String> scales) {
            this.contentType = contentType;
            this.scales = scales;
        }

        String contentType() {
            return contentType;
        }

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String extension) {
            List<String> known = Arrays.stream(values()).map(Kind::extension).toList();
            if (!known.contains(extension)) {
                throw Unknown.of("format", extension, known);
            }
            return values()[known.indexOf(extension)];
        }
    }

    /** Takes its own parameters out of all that were given. */
    static PictureForm take(Kind kind, Map<String, List<String>> parameters) {
        List<String> themes = Arrays.stream(Theme.values()).map(Theme::code).toList();
        String theme = taken(parameters, THEME, themes.getFirst());
        String scale = taken(parameters, SCALE, "1");
        String width = taken(parameters, WIDTH, Integer.toString(Picture.USUAL_WIDTH));
        List<ApiProblem.Detail> problems = new ArrayList<>();
        check(THEME, theme, themes, problems);
        check(SCALE, scale, kind.scales, problems);
        boolean isWidth = width.matches("\\d{3,4}")
                && Integer.parseInt(width) >= Picture.LEAST_WIDTH
                && Integer.parseInt(width) <= Picture.MOST_WIDTH;
        if (!isWidth) {
            String range = MESSAGES.text("picture.width", Picture.LEAST_WIDTH, Picture.MOST_WIDTH, width);
            problems.add(new ApiProblem.Detail(WIDTH, width, range, List.of()));
        }
        if (!problems.isEmpty()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, problems);
        }
        return new PictureForm(
                kind, Theme.values()[themes.indexOf(theme)], Integer.parseInt(scale), Integer.parseInt(width));
    }

    /** What differs from the usual look, in the order of its name. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        if (scale != 1) {
            parameters.put(SCALE, Integer.toString(scale));
        }
        if (theme != Theme.LIGHT) {
            parameters.put(THEME, theme.code());
        }
        if (width != Picture.USUAL_WIDTH) {
            parameters.put(WIDTH, Integer.toString(width));
        }
        return parameters;
    }

    /** Several values of one name are one value that there is not. */
    private static String taken(Map<String, List<String>> parameters, String name, String usual) {
        List<String> given = parameters.remove(name);
        return given == null ? usual : String.join(", ", given);
    }

    private static void check(String name, String value, List<String> known, List<ApiProblem.Detail> problems) {
        if (!known.contains(value)) {
            problems.addAll(Unknown.choice(name, value, known).details());
        }
    }
}
