package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.Release;
import dev.bilateral.dataset.draft.DatasetDraft.Beginning;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.persistence.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A server without its web that imports and publishes one version after the other until it is killed. Before, it looks
 * whether what another one left behind is whole, and says so: {@code READY} and all its versions, or {@code BROKEN} and
 * what is wrong. {@code IMPORTED} is said before each publication, {@code DONE} and the version after it.
 */
final class EndlessPublishing {

    static final String READY = "READY";
    static final String BROKEN = "BROKEN";
    static final String IMPORTED = "IMPORTED";
    static final String DONE = "DONE";

    private static final DatasetId SAMPLE = new DatasetId("sample");
    private static final int ROWS = 1_500;
    private static final int BATCH_ROWS = 500;

    private final Path home;
    private final ConfigurableApplicationContext application;

    private EndlessPublishing(Path home, ConfigurableApplicationContext application) {
        this.home = home;
        this.application = application;
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("logging.level.root", "error");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Path shipped = Files.createDirectories(home.resolve("shipped"));
        String url = "jdbc:h2:file:" + home.resolve("bilateral")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
        new EndlessPublishing(
                        home,
                        TestDatabase.H2.start(
                                List.of("--bilateral.folder=" + home, "--bilateral.datasets=" + shipped),
                                url,
                                DatasetRooms.class))
                .run();
    }

    private void run() throws IOException {
        List<String> wrong = wrong();
        if (!wrong.isEmpty()) {
            say(BROKEN + " " + String.join("; ", wrong));
            System.exit(1);
        }
        say(READY + " " + String.join(" ", stored()));
        for (int i = stored().size(); ; i++) {
            DraftId draft = draft(i);
            say(IMPORTED);
            int revision = application.getBean(Drafts.class).revision(draft);
            DatasetVersion version = application
                    .getBean(Publishing.class)
                    .publish(new Release(draft, revision, "stewart", "Edition " + i + ".", List.of()), new Progress());
            say(DONE + " " + version.id());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private List<String> wrong() throws IOException {
        List<String> wrong = new ArrayList<>();
        DatasetService datasets = application.getBean(DatasetService.class);
        datasets.failures().forEach(failure -> wrong.add("not loaded: " + failure));
        if (Files.exists(home.resolve("datasets/.unfinished"))) {
            wrong.add("a folder is left over");
        }
        if (!folders().equals(stored())) {
            wrong.add("folders " + folders() + " but in the database " + stored());
        }
        datasets.find(SAMPLE).map(Dataset::versions).orElse(List.of()).forEach(version -> {
            int rows = datasets.edition(SAMPLE, version.id())
                    .orElseThrow()
                    .observations()
                    .size();
            if (rows != ROWS) {
                wrong.add(version.id() + " has " + rows + " rows");
            }
        });
        Drafts drafts = application.getBean(Drafts.class);
        drafts.open().stream()
                .filter(draft -> drafts.count(draft.id(), DraftPart.OBSERVATIONS) != ROWS)
                .forEach(draft -> wrong.add("half a draft is seen: " + draft));
        return wrong;
    }

    private List<String> folders() throws IOException {
        Path sample = home.resolve("datasets/sample");
        if (!Files.isDirectory(sample)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(sample)) {
            return List.copyOf(new TreeSet<>(
                    found.map(folder -> String.valueOf(folder.getFileName())).toList()));
        }
    }

    private List<String> stored() {
        Optional<Dataset> sample = application.getBean(DatasetService.class).find(SAMPLE);
        return List.copyOf(new TreeSet<>(sample.map(Dataset::versions).orElse(List.of()).stream()
                .map(version -> version.id().toString())
                .toList()));
    }

    private DraftId draft(int edition) {
        try (Drafts.Filling filling = application
                .getBean(Drafts.class)
                .begin(new Beginning(SAMPLE, null, "Sample", "A sample.", "stewart", "sample.csv", "sha256:00"))) {
            filling.add(
                    DraftPart.SERIES,
                    List.of(new DraftRow(1, List.of("trade", "Trade", "", "usd-bn", "gregorian", "", "", "0", ""))));
            filling.add(
                    DraftPart.SOURCES,
                    List.of(new DraftRow(1, List.of("paper", "A paper", "", "", "", "", "press", "false", "", ""))));
            for (int from = 0; from < ROWS; from += BATCH_ROWS) {
                List<DraftRow> rows = new ArrayList<>();
                for (int n = from + 1; n <= from + BATCH_ROWS; n++) {
                    rows.add(observation(n, edition));
                }
                filling.add(DraftPart.OBSERVATIONS, rows);
            }
            return filling.finish().id();
        }
    }

    private static DraftRow observation(int n, int edition) {
        return new DraftRow(
                n,
                List.of(
                        "row-" + n,
                        "trade",
                        "",
                        "",
                        "2025",
                        "Speaker",
                        "",
                        "",
                        n + "." + edition,
                        "",
                        "",
                        "exact",
                        "usd-bn",
                        "",
                        "claimed",
                        "paper",
                        "",
                        "",
                        ""));
    }
}
