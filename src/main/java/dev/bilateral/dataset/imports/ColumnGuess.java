package dev.bilateral.dataset.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which column of a foreign table one of ours may come from, by its name in some languages and by its first rows. */
public final class ColumnGuess {

    private static final Set<String> PERIODS = Set.of(
            "period",
            "time",
            "time period",
            "year",
            "calendar year",
            "month",
            "date",
            "ref date",
            "jahr",
            "zeitraum",
            "год",
            "период",
            "سال");

    private static final Map<String, Set<String>> NAMES = Map.of(
            "period_start",
            PERIODS,
            "period_end",
            PERIODS,
            "value",
            Set.of(
                    "amount",
                    "figure",
                    "obs value",
                    "primaryvalue",
                    "quantity",
                    "trade value",
                    "wert",
                    "значение",
                    "مقدار"),
            "unit",
            Set.of("units", "unit measure", "unit of measure", "einheit", "единица измерения", "واحد"),
            "speaker",
            Set.of("reporter", "reported by", "stated by"),
            "locator",
            Set.of("page", "table"),
            "note",
            Set.of("notes", "comment", "comments", "remark", "remarks", "bemerkung", "примечание", "توضیحات"));

    /** What the first rows of a column must look like; of other columns nothing can be told. */
    private static final Map<String, Pattern> SHAPES = Map.of(
            "id", Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"),
            "value", Pattern.compile(".*\\d.*"),
            "period_start", Pattern.compile("\\d{4}(-\\d{2}){0,2}"),
            "period_end", Pattern.compile("\\d{4}(-\\d{2}){0,2}"));

    private static final Pattern ASIDE = Pattern.compile("\\(.*?\\)|\\[.*?]");
    /** A unit at the end, as in {@code OBS_VALUE_USD}. */
    private static final Pattern CURRENCY = Pattern.compile("(?<=\\S )(usd|eur|rub)$");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_.:-]+");

    private ColumnGuess() {}

    /** A column of the foreign table; empty where none has a name that says so, or its rows say otherwise. */
    public static Optional<String> of(String column, Layout.Foreign file) {
        Set<String> names = NAMES.getOrDefault(column, Set.of());
        return file.header().stream()
                .filter(theirs -> theirs.equalsIgnoreCase(column))
                .findFirst()
                .or(() -> file.header().stream()
                        .filter(theirs ->
                                names.contains(plain(theirs)) || plain(theirs).equals(column))
                        .findFirst())
                .filter(theirs -> misfit(column, theirs, file).isEmpty());
    }

    /** What stands in the first rows of their column and can't stand in ours. */
    public static Optional<String> misfit(String column, String theirs, Layout.Foreign file) {
        Pattern shape = SHAPES.get(column);
        int at = file.header().indexOf(theirs);
        return shape == null || at < 0
                ? Optional.empty()
                : file.sample().stream()
                        .map(row -> row.get(at).strip())
                        .filter(text -> !text.isEmpty() && !shape.matcher(text).matches())
                        .findFirst();
    }

    /** Without what stands in brackets or at its end, as a unit does. */
    private static String plain(String name) {
        String words = ASIDE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String spaced = BETWEEN_WORDS.matcher(words).replaceAll(" ").strip();
        return CURRENCY.matcher(spaced).replaceAll("").strip();
    }
}
