package dev.bilateral.figure;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetVersion;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How what a figure shows is cited. The date of publication is the newest among pins and revision, so that the same
 * state is cited alike whenever it is looked at; only the day of access moves.
 *
 * @param figure its id, for the key of a BibTeX entry
 * @param title the figure's finding, with its qualifiers
 * @param versions the dataset versions of its observations
 * @param scenario title, revision and number of unsaved edits; empty where no scenario has a part in it
 * @param address under which the same is shown again
 * @param accessed empty where a reader fills it in
 */
public record Citation(
        String figure,
        String title,
        String versions,
        String scenario,
        LocalDate published,
        String address,
        Optional<LocalDate> accessed) {

    private static final Messages TEXTS = Messages.of(Citation.class);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR_FIRST = DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH);

    public static Citation of(
            Figure figure, FigureTables tables, FigureSpec spec, String address, Optional<LocalDate> accessed) {
        return new Citation(
                figure.id(),
                spec.title(),
                versions(tables.versions()),
                scenario(
                        tables.scenario().title(),
                        tables.revision().number(),
                        tables.state().overrides().size()),
                tables.newestDate(),
                address,
                accessed);
    }

    /** The part on dataset versions. */
    public static String versions(List<DatasetVersion> versions) {
        return versions.stream()
                .map(v -> TEXTS.text("citation.version", v.dataset(), v.id()))
                .collect(Collectors.joining(", "));
    }

    /** The part on a scenario. */
    public static String scenario(String title, int revision, int edits) {
        return TEXTS.text("citation.scenario", title, revision, edits == 0 ? "" : TEXTS.count("citation.edits", edits));
    }

    public String in(CitationStyle style) {
        String key = "citation." + style + (scenario.isEmpty() ? ".alone" : "");
        return switch (style) {
            case APA ->
                TEXTS.text(key, published.format(YEAR_FIRST), title, versions, scenario, accessed(AMERICAN), address);
            case CHICAGO ->
                TEXTS.text(key, title, versions, scenario, published.format(AMERICAN), accessed(AMERICAN), address);
            case BIBTEX ->
                TEXTS.text(
                        key,
                        figure + "-" + published,
                        escaped(title),
                        published,
                        escaped(versions),
                        escaped(scenario),
                        address,
                        accessed(DateTimeFormatter.ISO_LOCAL_DATE),
                        String.valueOf(published.getYear()));
        };
    }

    private String accessed(DateTimeFormatter format) {
        return accessed.map(day -> day.format(format)).orElseGet(() -> TEXTS.text("citation.accessed"));
    }

    /** What has a meaning of its own in TeX, as itself. */
    private static String escaped(String text) {
        return text.replace("\\", "\u0000")
                .replaceAll("([&%$#_{}])", "\\\\$1")
                .replace("~", "\\textasciitilde{}")
                .replace("^", "\\textasciicircum{}")
                .replace("\u0000", "\\textbackslash{}");
    }
}
