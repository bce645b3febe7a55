package dev.bilateral.dataset.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What spreadsheets, and people who write in them, make of numbers and days. */
final class SpreadsheetCell {

    private static final Map<String, Pattern> SHAPES = shapes();

    private SpreadsheetCell() {}

    /** The rule that says what to do about a cell, or the general one where it has no known shape. */
    static String rule(String text, String general) {
        return SHAPES.entrySet().stream()
                .filter(shape -> shape.getValue().matcher(text.strip()).matches())
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(general);
    }

    private static Map<String, Pattern> shapes() {
        Map<String, Pattern> shapes = new LinkedHashMap<>();
        shapes.put("cell.formula", Pattern.compile("[=@].*|[+-][A-Za-z(].*", Pattern.DOTALL));
        shapes.put("cell.error", Pattern.compile("#(REF|N/A|VALUE|DIV/0|NAME|NUM|NULL)[!?]?"));
        shapes.put(
                "cell.made-a-date",
                Pattern.compile("\\d{1,2}[-. ]\\p{L}{3,9}\\.?([-. ]\\d{2,4})?|\\p{L}{3,9}[- ]\\d{2}"));
        shapes.put("cell.other-digits", Pattern.compile(".*[\\p{Nd}&&[^0-9]].*", Pattern.DOTALL));
        shapes.put("cell.thousands", Pattern.compile("-?\\d{1,3}([ ,.'’\u00a0\u202f]\\d{3})+([.,]\\d+)?"));
        shapes.put("cell.comma", Pattern.compile("-?\\d+,\\d+"));
        shapes.put("cell.other-date", Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}"));
        return shapes;
    }
}
