package dev.bilateral.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /** @param others forms that are had under the same address, but are no plain table */
    static Format of(String extension, String... others) {
        List<String> known = Stream.concat(Arrays.stream(values()).map(Format::extension), Arrays.stream(others))
                .toList();
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> Unknown.of("format", extension, known));
    }
}
