package dev.bilateral.table;

/** For whom a CSV file is written. */
public enum CsvProfile {
    /** For programs: no byte order mark, texts as they are. */
    DATA,
    /** For spreadsheets: a byte order mark, and texts that could be taken for formulas kept from being so. */
    EXCEL
}
