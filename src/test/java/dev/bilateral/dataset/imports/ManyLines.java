package dev.bilateral.dataset.imports;

import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A file with very many observations that break no rule: 200 series whose levels change slowly, 50 sources, thirty years,
 * every kind of bound, notes in three scripts; and a slip now and then.
 */
final class ManyLines {

    private static final int SERIES = 200;
    private static final int SOURCES = 50;
    private static final int YEARS = 30;
    private static final int SLIP_EVERY = 50_000;
    private static final String[] NOTES = {
        "", "", "Товарооборот по данным таможни", "تجارت ایران", "as printed by the source, \"word%d\"", ""
    };

    private ManyLines() {}

    static List<DraftRow> series() {
        return IntStream.rangeClosed(1, SERIES)
                .mapToObj(i -> new DraftRow(
                        i, List.of("series-" + i, "Turnover of good " + i, "", "usd-bn", "gregorian", "", "", "0", "")))
                .toList();
    }

    static List<DraftRow> sources() {
        return IntStream.rangeClosed(1, SOURCES)
                .mapToObj(i -> new DraftRow(
                        i,
                        List.of(
                                "gazette-" + i,
                                "Gazette " + i,
                                "Publisher " + i % 7,
                                "",
                                "2026-01-15",
                                "",
                                "press",
                                "false",
                                "",
                                "")))
                .toList();
    }

    static void write(Path file, int rows) throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", DraftPart.OBSERVATIONS.columns()) + "\r\n");
            for (int i = 1; i <= rows; i++) {
                out.write(line(i, random));
            }
        }
    }

    /** The same numbers as an office writes them that knows nothing of our columns. */
    static void writeForeign(Path file, int rows) throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Month;Office;Good;Amount\r\n");
            for (int i = 0; i < rows; i++) {
                int good = 1 + i % SERIES;
                int month = i / SERIES % (12 * YEARS);
                out.write(String.format(
                        Locale.ROOT,
                        "%d-%02d;Таможня %d;Turnover of good %d;%.2f\r\n",
                        1996 + month / 12,
                        1 + month % 12,
                        i / SERIES / (12 * YEARS),
                        good,
                        (10 + good) * (1 + 0.02 * random.nextDouble())));
            }
        }
    }

    static Mapping foreignMapping() {
        return new Mapping(
                Map.of(
                        "id", new Mapping.Made(),
                        "series", new Mapping.Named("Good"),
                        "period_start", new Mapping.FromColumn("Month"),
                        "period_end", new Mapping.FromColumn("Month"),
                        "value", new Mapping.FromColumn("Amount"),
                        "speaker", new Mapping.FromColumn("Office"),
                        "qualifier", new Mapping.Always("exact"),
                        "unit", new Mapping.Always("usd-bn"),
                        "modality", new Mapping.Always("reported"),
                        "source", new Mapping.Always("gazette-1")),
                false);
    }

    private static String line(int i, SplittableRandom random) {
        int series = 1 + i * 7 % SERIES;
        int year = 1996 + i / SERIES % YEARS;
        double level = (10 + series + (year - 1996) / 3.0) * (1 + 0.02 * random.nextDouble());
        String number = String.valueOf(Math.round((i % SLIP_EVERY == 0 ? level / 10 : level) * 100) / 100.0);
        boolean isDated = i % 11 != 0;
        int kind = i % 4;
        String note = String.format(NOTES[i % NOTES.length], i % 5000);
        return String.join(
                        ",",
                        "row-" + i,
                        "series-" + series,
                        isDated ? year + "-01-01" : "",
                        isDated ? year + "-12-31" : "",
                        "2025-01-1" + i % 9,
                        i % 3 == 0 ? "Ministry of energy" : "Customs service",
                        "",
                        kind == 1 ? "hovering above" : "",
                        kind == 0 ? number : "",
                        kind == 1 || kind == 2 ? number : "",
                        kind == 3 ? number : "",
                        new String[] {"exact", "over", "at_least", "up_to"}[kind],
                        "usd-bn",
                        "",
                        i % 5 == 0 ? "claimed" : "reported",
                        "gazette-" + (1 + i * 3 % SOURCES),
                        "p. " + i % 400 + " line " + i,
                        "",
                        note.indexOf('"') < 0 ? note : '"' + note.replace("\"", "\"\"") + '"')
                + "\r\n";
    }
}
