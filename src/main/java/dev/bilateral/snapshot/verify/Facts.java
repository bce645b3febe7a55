package dev.bilateral.snapshot.verify;

import dev.bilateral.table.workbook.XlsxReader.SheetCells;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What in a text about tables is no mere wording, so that every build says it: whatever has a digit, as numbers, days,
 * versions and addresses have, codes in capitals or with a line below, signs of units, and units; beside these, in the same
 * line, datasets, hedges and scales; and what stands in quotes, as titles do. What the other words mean is not known here: two texts with the same facts may
 * still say opposite things.
 *
 * @param units in words
 * @param datasets by their names
 */
record Facts(Set<String> units, Set<String> datasets) {

    /** Those of qualifiers and of scales that make another number of the one beside them. */
    private static final Set<String> HEDGES = Set.of(
            "about", "between", "least", "most", "over", "under", "up", "mn", "bn", "thousand", "million", "billion");

    /** Units that are words of the language: a sentence may have them or not. */
    private static final Set<String> WORDS = Set.of("", "count", "date", "rank", "text", "year");

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
    private static final Pattern PARTS = Pattern.compile("[\\s\\h/]+");

    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”");

    /** The small 3 of a cubic metre is a number, the sign of a degree none. */
    private static final Pattern FACT = Pattern.compile("\\p{N}|[°%_]|^\\p{Lu}[\\p{Lu}-]+$");

    /** What sentences put around a word; signs of numbers stay with them. */
    private static final Pattern AROUND = Pattern.compile("^[\\p{Ps}\\p{Pi}\"'`•]+|[\\p{Pe}\\p{Pf}\"'`.,:;!?]+$");

    Facts {
        units = Set.copyOf(units);
        datasets = Set.copyOf(datasets);
    }

    /** With the units and datasets that the tables of a workbook name. */
    static Facts of(List<SheetCells> sheets) {
        Set<String> units = new HashSet<>();
        Set<String> datasets = new HashSet<>();
        for (SheetCells sheet : sheets) {
            cells(sheet, "unit").forEach(unit -> {
                units.add(unit);
                PARTS.splitAsStream(unit).forEach(units::add);
            });
            cells(sheet, "dataset").forEach(datasets::add);
        }
        units.removeAll(WORDS);
        return new Facts(units, datasets);
    }

    /** In their order, so that two numbers can't change places. */
    List<String> in(List<String> lines) {
        return lines.stream().flatMap(this::in).toList();
    }

    private Stream<String> in(String line) {
        Stream<String> quoted = QUOTED.matcher(line)
                .results()
                .map(found -> SPACES.matcher(found.group()).replaceAll(" "));
        return Stream.concat(quoted, inWords(line));
    }

    private Stream<String> inWords(String line) {
        List<String> words = SPACES.splitAsStream(line)
                .map(word -> AROUND.matcher(word).replaceAll(""))
                .toList();
        return words.stream().anyMatch(this::isFact)
                ? words.stream()
                        .filter(word -> isFact(word) || datasets.contains(word) || isHedge(word))
                        .map(word -> isHedge(word) ? lower(word) : word)
                : Stream.empty();
    }

    /** Also where it begins a sentence. */
    private static boolean isHedge(String word) {
        return HEDGES.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private boolean isFact(String word) {
        return FACT.matcher(word).find() || units.contains(word);
    }

    private static Stream<String> cells(SheetCells sheet, String column) {
        int at = sheet.rows().isEmpty() ? -1 : sheet.rows().getFirst().indexOf(column);
        return at < 0
                ? Stream.empty()
                : sheet.rows().stream().skip(1).filter(row -> row.size() > at).map(row -> row.get(at));
    }
}
