package dev.bilateral.figure.comparison;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.ServerAddress;
import dev.bilateral.figure.comparison.Comparison.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One chart of a comparison as a picture that tells, wherever it ends up, what is compared and where it is found. */
public final class ComparisonPicture {

    /** The parameter that names the chart. */
    public static final String CHART = "chart";

    private static final Messages TEXTS = Messages.of(ComparisonPicture.class);

    private ComparisonPicture() {}

    /**
     * @param chart by its name in {@link Comparison#charts()}
     * @param width in CSS pixels, as {@link Picture} has it
     */
    public static Picture of(Comparison comparison, String chart, int width, Theme theme) {
        ChartSpec spec = comparison.charts().get(chart);
        if (spec == null) {
            throw new IllegalArgumentException("There is no chart " + chart);
        }
        return of(comparison, chart, spec, width, theme);
    }

    /** All of its charts, by their names. */
    public static Map<String, Picture> all(Comparison comparison, int width, Theme theme) {
        Map<String, Picture> all = new LinkedHashMap<>();
        comparison.charts().forEach((name, spec) -> all.put(name, of(comparison, name, spec, width, theme)));
        return all;
    }

    private static Picture of(Comparison comparison, String chart, ChartSpec spec, int width, Theme theme) {
        List<String> names = comparison.members().stream().map(Member::name).toList();
        List<String> notes = new ArrayList<>();
        String missing = comparison.note(chart);
        if (!missing.isEmpty()) {
            notes.add(missing);
        }
        if (!comparison.uncertain().isEmpty()) {
            notes.add(TEXTS.text("readme.bands"));
        }
        notes.addAll(comparison.sources());
        notes.add(TEXTS.text("picture.scenarios", comparison.state().pins()));
        notes.add(TEXTS.text("readme.caveat"));
        return new Picture(
                spec.title(),
                TEXTS.text("readme.title", Text.list(names)),
                spec,
                notes,
                ServerAddress.unnamed(ComparisonCodec.address(comparison.state())),
                width,
                theme);
    }

    /**
     * The canonical path and query under which the same picture is had again, without a host.
     *
     * @param form how it is to look, as parameters
     */
    public static String address(ComparisonState state, String chart, String extension, Map<String, String> form) {
        Map<String, String> parameters = ComparisonCodec.parameters(state);
        parameters.remove(ComparisonCodec.SHOW);
        parameters.put(CHART, chart);
        parameters.putAll(form);
        return ComparisonTable.address(state.figure(), extension, parameters);
    }
}
