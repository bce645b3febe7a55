package dev.bilateral.dataset.imports;

import java.util.regex.Pattern;

/** How a table writes numbers. What is no number in it stays as it is, and is told by the checks. */
public enum NumberStyle {
    /** 1234.5 */
    PLAIN("-?\\d+(\\.\\d+)?", "", '.'),
    /** 1,234.5 */
    COMMAS("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?", ",", '.'),
    /** 1.234,5 */
    POINTS("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?", "\\.", ','),
    /** 1 234,5, with any space */
    SPACES("-?(\\d{1,3}([ \u00a0\u202f]\\d{3})+|\\d+)(,\\d+)?", "[ \u00a0\u202f]", ','),
    /** 1'234.5 */
    APOSTROPHES("-?(\\d{1,3}(['’]\\d{3})+|\\d+)(\\.\\d+)?", "['’]", '.');

    private static final Pattern WITH_POINT = Pattern.compile("-?\\d+\\.\\d+");

    private final Pattern shape;
    private final Pattern between;
    private final char point;

    NumberStyle(String shape, String between, char point) {
        this.shape = Pattern.compile(shape);
        this.between = Pattern.compile(between);
        this.point = point;
    }

    /**
     * Whether a text is no number in this style, and would pass for one in ours: its point may as well stand between
     * thousands.
     */
    boolean isAmbiguous(String text) {
        return point == ','
                && !shape.matcher(text).matches()
                && WITH_POINT.matcher(text).matches();
    }

    /** The same digits, without signs between thousands and with a point before the decimals. */
    String plain(String text) {
        if (this == PLAIN || !shape.matcher(text).matches()) {
            return text;
        }
        return between.matcher(text).replaceAll("").replace(point, '.');
    }
}
