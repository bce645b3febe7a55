package dev.bilateral.dataset.index;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Qualifier;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.dataset.ledger.LedgerSort;
import dev.bilateral.dataset.ledger.LedgerTable;
import dev.bilateral.dataset.store.DatasetRooms;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.CsvWriter;
import dev.bilateral.table.Table;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/**
 * Times pages of the ledger over a million observations: each kind of filter with another value each time, its first
 * page and a page from anywhere in it. For {@code bin/bench}; prints its rows.
 */
final class LedgerBench {

    private static final int ROWS = 1_000_000;
    private static final int RUNS = 20;
    /** The first ones warm up. */
    private static final int WARM = 4;

    private static final int PAGE = 50;
    private static final int PLACES = 5;
    private static final double MEGABYTE = 1024 * 1024;
    private static final Pins PINS = Pins.parse("many:2026-01-01").orElseThrow();

    private final Ledger ledger;
    private final Path folder;

    private LedgerBench(Ledger ledger, Path folder) {
        this.ledger = ledger;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("logging.level.root", "warn");
        Path folder = Path.of(arguments[0]);
        String h2 = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("ledger")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        run(TestDatabase.H2, h2, "H2", folder);
        run(TestDatabase.POSTGRESQL, TestDatabase.POSTGRESQL.freshUrl(), "PostgreSQL", folder);
        System.exit(0); // the server of the second database has threads of its own
    }

    private static void run(TestDatabase database, String url, String name, Path folder) throws Exception {
        try (var application = database.start(url, "", DatasetRooms.class)) {
            ManyObservations.publish(database, application.getBean(DataSource.class), ROWS);
        }
        try (var application = database.start(url, "", DatasetRooms.class)) {
            LedgerIndexer indexer = application.getBean(LedgerIndexer.class);
            DatasetVersion version = ManyObservations.version(ROWS);
            print("Index of 1,000,000 rows, " + name, seconds(() -> indexer.index(version, () -> {})) + " s", "", "");
        }
        try (var application = database.start(url, "", DatasetRooms.class)) {
            // as a server that was just started: nothing is held yet
            new LedgerBench(application.getBean(Ledger.class), folder).run();
        }
    }

    private void run() throws Exception {
        LedgerFilter none = LedgerFilter.NONE;
        pages("no filter", i -> none, List.of(), 100);
        pages("series", i -> none.withSeries("series-" + (1 + i * 9 % ManyObservations.SERIES)), List.of(), 100);
        pages("source", i -> none.withSource("gazette-" + (1 + i * 7 % ManyObservations.SOURCES)), List.of(), 100);
        pages(
                "period",
                i -> none.withPeriod(LocalDate.of(1996 + i, 1, 1), LocalDate.of(2000 + i, 6, 30)),
                List.of(),
                100);
        pages("qualifier", i -> none.withQualifier(qualifier(i)).withPeriod(null, day(i)), List.of(), 100);
        pages("modality", i -> none.withModality(modality(i)).withPeriod(null, day(i)), List.of(), 100);
        pages(
                "all of these",
                i -> none.withSeries("series-" + (1 + i * 9 % ManyObservations.SERIES))
                        .withSource("gazette-" + (1 + i * 7 % ManyObservations.SOURCES))
                        .withQualifier(qualifier(i))
                        .withModality(modality(i))
                        .withPeriod(null, day(i)),
                List.of(),
                100);
        pages("flag", i -> none.withFlag(Flag.MISPRINT).withPeriod(null, day(i)), List.of(), 100);
        pages("a word", i -> none.withText("word" + (1 + i * 37)), List.of(), 300);
        pages(
                "a frequent word",
                i -> none.withText(List.of("тамож", "ايران", "تجارت", "printed", "gazette")
                                .get(i % 5))
                        .withPeriod(null, day(i)),
                List.of(),
                300);
        pages("a number’s first digits", i -> none.withText(Integer.toString(100 + i * 31)), List.of(), 300);
        pages("one letter", i -> none.withText("" + (char) ('a' + i)), List.of(), 300);
        for (LedgerSort.Key key : List.of(LedgerSort.Key.STATEMENT, LedgerSort.Key.STATED_ON, LedgerSort.Key.SERIES)) {
            pages("sorted by " + key.code(), i -> none.withPeriod(null, day(i)), List.of(new LedgerSort(key, true)), 0);
        }
        file();
    }

    private void pages(String what, IntFunction<LedgerFilter> filter, List<LedgerSort> sort, int bound)
            throws Exception {
        List<Double> first = new ArrayList<>();
        List<Double> anywhere = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        for (int i = 0; i < WARM + RUNS; i++) {
            LedgerFilter asked = filter.apply(i);
            LedgerRows[] rows = new LedgerRows[1];
            first.add(millis(() -> {
                rows[0] = ledger.search(PINS, asked, sort);
                rows[0].page(0, PAGE);
            }));
            counts.add(millis(() -> rows[0].count()));
            for (int j = 1; j <= PLACES; j++) {
                int offset = (int) ((long) rows[0].count() * ((i * 5 + j) * 37 % 100) / 100);
                anywhere.add(millis(() -> rows[0].page(offset, PAGE)));
            }
        }
        String most = bound == 0 ? "" : "at most " + bound + " ms";
        first.subList(0, WARM).clear();
        counts.subList(0, WARM).clear();
        anywhere.subList(0, WARM * PLACES).clear();
        print("  " + what + ": first page", both(first), "", most);
        print("    a page from anywhere", both(anywhere), "", most);
        print("    the count behind it", both(counts), "", "");
    }

    /** The most that is held at any time beyond what was held before, after all garbage is gone. */
    private void file() throws Exception {
        LedgerRows rows = ledger.search(PINS, LedgerFilter.NONE, List.of());
        double before = used();
        double[] most = {before};
        int[] seen = {0};
        Table table = LedgerTable.of(rows, LedgerState.COLUMNS, 0, Integer.MAX_VALUE);
        Table watched = new Table(
                table.name(),
                table.columns(),
                () -> table.stream().peek(row -> {
                    if (++seen[0] % 93_000 == 0) { // not in step with the pages
                        most[0] = Math.max(most[0], used());
                    }
                }));
        Path file = folder.resolve("ledger.csv");
        String time = seconds(() -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                new CsvWriter(CsvProfile.DATA).write(watched, out);
            }
        });
        print("  all rows as CSV, " + seen[0] + " of them", time + " s", "", "");
        print(
                "    heap grows by",
                String.format(Locale.ROOT, "%.1f MB", (most[0] - before) / MEGABYTE),
                "",
                "at most 32 MB");
    }

    private static Qualifier qualifier(int i) {
        return List.of(Qualifier.EXACT, Qualifier.OVER, Qualifier.AT_LEAST, Qualifier.UP_TO)
                .get(i % 4);
    }

    private static Modality modality(int i) {
        return Modality.values()[i % 5];
    }

    /** Another day each time, so that no answer is one that was given before. */
    private static LocalDate day(int i) {
        return LocalDate.of(2026, 1, 1).plusDays(i);
    }

    private static double used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String both(List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.0f / %.0f ms", sorted.get(sorted.size() / 2), sorted.getLast());
    }

    private static void print(String what, String measured, String beside, String bound) {
        System.out.printf(Locale.ROOT, "%-36s%14s%14s   %s%n", what, measured, beside, bound);
    }

    private static double millis(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static String seconds(Work work) throws Exception {
        return String.format(Locale.ROOT, "%.1f", millis(work) / 1000);
    }

    private interface Work {
        void run() throws Exception;
    }
}
