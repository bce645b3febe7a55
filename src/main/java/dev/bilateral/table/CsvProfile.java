package dev.bilateral.table;

/** For whom a CSV file is written. */
public enum CsvProfile {
    /** For programs: no byte order mark, texts as they are. */
    DATA,
    /** For spreadsheets: a byte order mark, and texts that could be taken for formulas kept from being so. */
    EXCEL;

    /** A file's name: as it is for programs, and told apart for spreadsheets, as {@code gas_2026-03-31_excel.csv}. */
    public String fileName(String name) {
        return this == DATA ? name : name.replaceFirst("\\.csv$", "_excel.csv");
    }
}
