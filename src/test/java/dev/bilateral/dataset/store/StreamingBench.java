package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.CsvWriter;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Times the CSV file of a version with a million observations beside what each database writes by itself of the same
 * query, and watches the memory that is held meanwhile. For {@code bin/bench}; prints its rows.
 */
final class StreamingBench {

    private static final int ROWS = 1_000_000;
    private static final int RUNS = 3;
    private static final double MEGABYTE = 1024 * 1024;
    private static final DatasetVersion VERSION = new DatasetVersion(
            new DatasetId("streaming-bench"),
            DatasetVersionId.of("2026-01-01"),
            "Many observations",
            "",
            "",
            Instant.EPOCH,
            "",
            ROWS,
            1,
            1);
    private static final String SAME_QUERY = """
            select id, series, period_start, period_end, stated_on, speaker, base, wording, value_digits,
              lower_digits, upper_digits, qualifier, unit, basis, modality, source, locator, flag, note,
              case when lower_digits <> '' then qualifier = 'over' end as lower_open,
              case when upper_digits <> '' then qualifier = 'under' end as upper_open,
              dataset, version
            from observation where dataset = 'streaming-bench' and version = '2026-01-01'
            order by dataset, version, n""";

    private final Path folder;
    private final ConfigurableApplicationContext application;
    private final DataSource database;

    private StreamingBench(Path folder, ConfigurableApplicationContext application) {
        this.folder = folder;
        this.application = application;
        this.database = application.getBean(DataSource.class);
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("logging.level.root", "warn");
        Path folder = Path.of(arguments[0]);
        String h2 = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("many")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (var application = TestDatabase.H2.start(h2, "", DatasetRooms.class)) {
            new StreamingBench(folder, application).run("H2", "system_range(1, %d) as r(i)", "H2’s CSVWRITE", 1.3);
        }
        try (var application =
                TestDatabase.POSTGRESQL.start(TestDatabase.POSTGRESQL.freshUrl(), "", DatasetRooms.class)) {
            new StreamingBench(folder, application)
                    .run("PostgreSQL", "generate_series(1, %d) as r(i)", "its COPY TO", 0.5);
        }
        System.exit(0); // the server of the second database has threads of its own
    }

    private void run(String name, String numbers, String own, double least) throws Exception {
        fill(String.format(Locale.ROOT, numbers, ROWS));
        boolean isH2 = name.equals("H2");
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = -1; i < RUNS; i++) {
            double written = seconds(() -> stream(table()));
            double copied = seconds(isH2 ? this::csvWrite : this::copy);
            if (i >= 0) { // the first ones warm up
                ours.add(written);
                theirs.add(copied);
            }
        }
        double share = median(theirs) / median(ours);
        String size = String.format(Locale.ROOT, "%.0f MB", Files.size(folder.resolve("ours.csv")) / MEGABYTE);
        print("1,000,000 rows as CSV, " + name, String.format(Locale.ROOT, "%.2f s", median(ours)), size);
        print("  " + own + " of the same", String.format(Locale.ROOT, "%.2f s", median(theirs)), "");
        print(
                "  speed beside it",
                String.format(Locale.ROOT, "%.0f %%", 100 * share),
                String.format(Locale.ROOT, "at least %.0f %%", 100 * least));
        print("  heap grows by", String.format(Locale.ROOT, "%.1f MB", held() / MEGABYTE), "at most 32 MB");
    }

    private static void print(String what, String measured, String bound) {
        System.out.printf(Locale.ROOT, "%-36s%14s%14s   %s%n", what, measured, "", bound);
    }

    /** One after the other as anybody would publish them, but by the database alone: rows, then what names them. */
    private void fill(String numbers) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            String key = "'streaming-bench', '2026-01-01'";
            statement.execute(
                    "insert into series (dataset, version, n, id, title, description, unit, calendar, coverage,"
                            + " reporter) values (" + key + ", 1, 'turnover', '', '', 'USD bn', 'gregorian', '', '')");
            statement.execute("insert into source (dataset, version, n, id, title, publisher, author, published, url,"
                    + " kind, founding, restricted, note) values ("
                    + key + ", 1, 'gazette', 'Gazette', '', '', '2025', '', 'press', false, '', '')");
            statement.execute("""
                    insert into observation (dataset, version, n, id, series, period_start, period_end, stated_on,
                      speaker, base, wording, value_number, value_digits, lower_number, lower_digits, upper_number,
                      upper_digits, qualifier, unit, basis, modality, source, locator, flag, note)
                    select 'streaming-bench', '2026-01-01', i, 'turnover-' || i, 'turnover', date '2024-01-01',
                      date '2024-12-31', '2025-01-17', case when mod(i, 3) = 0 then 'Ministry of energy' else '' end,
                      '', case when mod(i, 5) = 0 then 'hovering between' else '' end, null, '', 4 + mod(i, 97) / 100.0,
                      '4.' || mod(i, 97), null, '', 'over', 'USD bn', '', 'reported', 'gazette', 'p. ' || mod(i, 40),
                      '', case when mod(i, 4) = 0 then 'Товарооборот, تجارت, as "printed" by the source' else '' end
                    from """ + " " + numbers);
        }
    }

    private Table table() {
        return ObservationTable.streamed(application.getBean(DatasetContents.class), VERSION);
    }

    private void stream(Table table) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("ours.csv")))) {
            new CsvWriter(CsvProfile.DATA).write(table, out);
        }
    }

    private void csvWrite() throws SQLException {
        try (Connection connection = database.getConnection();
                var call = connection.prepareStatement("call csvwrite(?, ?, 'charset=UTF-8')")) {
            call.setString(1, folder.resolve("theirs.csv").toString());
            call.setString(2, SAME_QUERY);
            call.execute();
        }
    }

    private void copy() throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("theirs.csv")))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + SAME_QUERY + ") to stdout with (format csv, header)", out);
        }
    }

    /** The most that was held at any time beyond what was held before, after all garbage is gone. */
    private double held() throws IOException {
        double before = used();
        double[] most = {before};
        int[] seen = {0};
        Table table = table();
        stream(new Table(table.name(), table.columns(), () -> watched(table.stream(), most, seen)));
        return most[0] - before;
    }

    private static Stream<Row> watched(Stream<Row> rows, double[] most, int[] seen) {
        return rows.peek(row -> {
            if (++seen[0] % 93_000 == 0) { // not in step with the pages
                most[0] = Math.max(most[0], used());
            }
        });
    }

    private static double used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }
}
