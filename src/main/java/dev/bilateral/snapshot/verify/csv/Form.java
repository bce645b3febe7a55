package dev.bilateral.snapshot.verify.csv;

/** In what a file that was saved again differs from the one that was written, while its values are the same. */
public enum Form {
    BYTE_ORDER_MARK,
    UTF_16,
    /** One of the encodings with a byte per character, from the time before UTF-8. */
    LEGACY_ENCODING,
    /** A legacy encoding has no sign for some characters: a question mark stands in their place. */
    LOST_CHARACTERS,
    /** UTF-8 was read as an encoding with a byte per character: Türkiye has become TÃ¼rkiye. */
    MISREAD_ENCODING,
    LINE_ENDS,
    DELIMITER,
    QUOTES,
    /** The line {@code sep=;} that some spreadsheets look for. */
    SEPARATOR_LINE,
    DECIMAL_COMMA,
    /** 1039 has become 1 039. */
    SPACED_THOUSANDS,
    /** 4.0 has become 4. */
    TRAILING_ZEROS_LOST,
    /** 4 has become 4.00, as everything in its column. */
    FIXED_DECIMALS,
    /** All numbers are cut to as many digits as a spreadsheet shows. */
    ROUNDED,
    /** Points before three decimals were taken for those between thousands: the values are others now. */
    POINTS_AS_THOUSANDS,
    DATES,
    TRUTH_WORDS,
    /** Texts that look like formulas are kept from being so by an apostrophe. */
    APOSTROPHES,
    ROW_ORDER,
    COLUMN_ORDER,
    EMPTY_CELLS_ADDED
}
