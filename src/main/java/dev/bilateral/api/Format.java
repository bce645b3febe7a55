package dev.bilateral.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** In which forms a table is had. */
enum Format {
    CSV("text/csv;charset=UTF-8"),
    JSON("application/json"),
    /** The Table Schema of the CSV file: what its columns are called, hold and mean. */
    SCHEMA("application/json") {
        @Override
        String extension() {
            return "schema.json";
        }
    };

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    /** The word at the end of an address. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String contentType() {
        return contentType;
    }

    static Format of(String extension) {
        List<String> known = Arrays.stream(values()).map(Format::extension).toList();
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> Unknown.of("format", extension, known));
    }
}
