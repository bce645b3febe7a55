package dev.bilateral.dataset.imports;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DatasetDraft.Beginning;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.persistence.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Times the import of a file with a million observations and all checks beside what H2 takes to read the same file into a
 * table of the same types, key and indexes; then how long it takes until the version stands, and the next start. For
 * {@code bin/bench}; prints its rows. In turn one of both goes first.
 */
final class ImportBench {

    private static final DatasetId MANY = new DatasetId("many");
    private static final String AUTHOR = "stewart";
    private static final int ROWS = 1_000_000;
    private static final int RUNS = 3;
    private static final double MOST = 1.5;
    private static final long MEBI = 1024 * 1024;

    private final Path folder;
    private final Path file;
    private final Path foreign;
    private final int rows;

    private ImportBench(Path folder, int rows) {
        this.folder = folder;
        this.file = folder.resolve("observations.csv");
        this.foreign = folder.resolve("customs.csv");
        this.rows = rows;
    }

    /** An empty folder, and where another number of rows is wanted that number. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("logging.level.root", "warn");
        ImportBench bench = new ImportBench(
                Files.createDirectories(Path.of(arguments[0])).toAbsolutePath().normalize(),
                arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROWS);
        ManyLines.write(bench.file, bench.rows);
        ManyLines.writeForeign(bench.foreign, bench.rows);
        boolean isQuickEnough = bench.run();
        System.exit(isQuickEnough ? 0 : 1);
    }

    private boolean run() throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Path home = folder.resolve("run" + i); // deleting a million rows takes longer than making a database
            try (RunningImports server = start(home)) {
                ship(server);
                if (i % 2 == 0) {
                    theirs.add(baseline(server));
                }
                double begun = now();
                DatasetDraft draft = fill(server);
                ours.add(now() - begun);
                if (i % 2 == 1) {
                    theirs.add(baseline(server));
                }
                if (i == RUNS - 1) {
                    print(
                            String.format(Locale.ROOT, "%,d observations imported", rows),
                            median(ours),
                            "checks and all, in " + Runtime.getRuntime().maxMemory() / MEBI + " MB");
                    print("  H2’s INSERT … CSVREAD of the same", median(theirs), "");
                    mapped(server);
                    publish(server, draft);
                }
            }
            if (i == RUNS - 1) {
                startAgain(home);
            }
            FileSystemUtils.deleteRecursively(home);
        }
        double share = median(ours) / median(theirs);
        System.out.printf(
                Locale.ROOT,
                "%-36s%14s%14s   %s%n",
                "  beside it",
                String.format(Locale.ROOT, "%.2f times", share),
                "",
                String.format(Locale.ROOT, "at most %.1f", MOST));
        return share <= MOST;
    }

    private static void print(String what, double seconds, String bound) {
        System.out.printf(
                Locale.ROOT, "%-36s%14s%14s   %s%n", what, String.format(Locale.ROOT, "%.2f s", seconds), "", bound);
    }

    private static RunningImports start(Path home) throws IOException {
        String url = "jdbc:h2:file:" + home.resolve("many")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
        return RunningImports.start(TestDatabase.H2, url, home, Files.createDirectories(home.resolve("shipped")));
    }

    /** What the rows refer to. */
    private static void ship(RunningImports server) {
        try (Drafts.Filling filling =
                server.drafts().begin(new Beginning(MANY, null, "Many", "Many observations.", AUTHOR, "", ""))) {
            filling.add(DraftPart.SERIES, ManyLines.series());
            filling.add(DraftPart.SOURCES, ManyLines.sources());
            server.publish(filling.finish(), "Begin.");
        }
    }

    /** From the first byte that arrives to the last check. */
    private DatasetDraft fill(RunningImports server) throws IOException {
        Arrivals arrivals = server.application().getBean(Arrivals.class);
        try (InputStream in = Files.newInputStream(file);
                ArrivedFile arrived = arrivals.receive(in, Files.size(file), "observations.csv")) {
            DatasetDraft draft =
                    server.application().getBean(Imports.class).fill(arrived, MANY, AUTHOR, null, new Progress());
            Checked checked = server.application()
                    .getBean(DraftChecks.class)
                    .known(draft)
                    .orElseThrow()
                    .found();
            if (checked.errors() > 0 || checked.warnings() == 0) {
                throw new IllegalStateException("Slips and no faults were written, found " + checked.findings());
            }
            return draft;
        }
    }

    /** As many rows of somebody else's table, with ids that are made on the way. */
    private void mapped(RunningImports server) throws IOException {
        double begun = now();
        Arrivals arrivals = server.application().getBean(Arrivals.class);
        try (InputStream in = Files.newInputStream(foreign);
                ArrivedFile arrived = arrivals.receive(in, Files.size(foreign), "customs.csv")) {
            DatasetDraft draft = server.application()
                    .getBean(Imports.class)
                    .fill(arrived, MANY, AUTHOR, ManyLines.foreignMapping(), new Progress());
            Checked checked = server.application()
                    .getBean(DraftChecks.class)
                    .known(draft)
                    .orElseThrow()
                    .found();
            if (checked.errors() > 0) {
                throw new IllegalStateException("No faults were written, found " + checked.findings());
            }
            print(
                    String.format(Locale.ROOT, "  %,d rows mapped and imported", checked.observations()),
                    now() - begun,
                    "of foreign columns, with made ids");
        }
    }

    private double baseline(RunningImports server) throws Exception {
        List<String> columns = DraftPart.OBSERVATIONS.columns().stream()
                .map(column -> "coalesce(\"" + column.toUpperCase(Locale.ROOT) + "\", '')")
                .toList();
        try (var connection = server.application().getBean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table baseline as select * from draft_observation where false");
            statement.execute("alter table baseline alter column draft set not null");
            statement.execute("alter table baseline alter column n set not null");
            statement.execute("alter table baseline add primary key (draft, n)");
            double begun = now();
            statement.execute("insert into baseline select '0123456789abcdef0123456789abcdef', rownum(), "
                    + String.join(", ", columns) + " from csvread('" + file + "', null, 'charset=UTF-8')");
            double seconds = now() - begun;
            statement.execute("drop table baseline");
            return seconds;
        }
    }

    private static void publish(RunningImports server, DatasetDraft draft) {
        double begun = now();
        DatasetVersion version = server.publish(draft, "Many.");
        print("  until the version stands", now() - begun, version.observations() + " rows, files and database");
    }

    private static void startAgain(Path home) throws IOException {
        double begun = now();
        try (RunningImports server = start(home)) {
            print("  the next start with it", now() - begun, "");
            server.application().getBean(DatasetService.class);
        }
    }

    private static double now() {
        return System.nanoTime() / 1e9;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }
}
