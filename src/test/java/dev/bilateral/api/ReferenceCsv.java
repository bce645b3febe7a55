package dev.bilateral.api;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How reference pipelines filled, straight from the file of an edition. */
final class ReferenceCsv {

    private ReferenceCsv() {}

    static List<String> completeIn(String edition) {
        return Stream.of("nord-stream-1", "power-of-siberia-1")
                .filter(pipeline -> !shares(pipeline, edition).isEmpty())
                .toList();
    }

    /** Flow over design capacity from the first year to the first at or above 1; empty where it never is. */
    static List<Double> shares(String pipeline, String edition) {
        List<Double> shares = new ArrayList<>();
        List<NamedCsvRecord> capacity = reference(pipeline + "-capacity", edition);
        if (capacity.isEmpty()) {
            return shares;
        }
        Map<String, Double> flows = new TreeMap<>();
        reference(pipeline + "-flow", edition)
                .forEach(row -> flows.put(row.getField("period_start"), Double.valueOf(row.getField("value"))));
        for (double flow : flows.values()) {
            shares.add(flow / Double.parseDouble(capacity.getFirst().getField("value")));
            if (shares.getLast() >= 1) {
                return shares;
            }
        }
        return List.of();
    }

    private static List<NamedCsvRecord> reference(String series, String edition) {
        Path file = Path.of("datasets", "reference-pipelines", edition, "observations.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .filter(row -> row.getField("series").equals(series))
                    .filter(row -> row.getField("flag").equals("reference"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
