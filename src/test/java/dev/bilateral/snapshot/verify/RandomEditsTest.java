package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.PackageZip;
import dev.bilateral.figure.Figure;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotService;
import dev.bilateral.snapshot.verify.Condition.Edited;
import dev.bilateral.snapshot.verify.csv.CellEdit;
import dev.bilateral.table.CsvProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One cell changed at random, in files of all kinds, a thousand times over; all from one seed. */
class RandomEditsTest extends WithDownloads {

    private static final long SEED = 20260331;
    private static final int EDITS = 1000;

    private static final List<Map<String, List<String>>> STATES = List.of(
            Map.of(),
            Map.of("asOf", List.of("2025-02-01")),
            Map.of("gas.rampYears", List.of("12"), "gas.price", List.of("250")),
            Map.of(
                    "gas.shape",
                    List.of("logistic"),
                    "trade.growth",
                    List.of("3.7"),
                    "settlement.change",
                    List.of("-1.3")));

    /** Archives of it as it opens are made again for each edit, which takes most of the time; others are on record. */
    private static final String NOT_RECORDED = "gas";

    private static Map<Original, byte[]> files;
    private static Map<Original, Snapshot> snapshots;

    @BeforeAll
    static void download() {
        files = new HashMap<>();
        snapshots = new HashMap<>();
    }

    @Test
    void each_of_a_thousand_single_cell_edits_is_caught_and_located() throws IOException {
        Random random = new Random(SEED);
        List<String> missed = new ArrayList<>();
        for (int edit = 0; edit < EDITS; edit++) {
            Case made = Case.at(random, downloads);
            Verification verification = downloads.verify(made.name(), made.content());
            List<CellEdit> found = verification.files().stream()
                    .map(FileCheck::condition)
                    .filter(Edited.class::isInstance)
                    .flatMap(condition -> ((Edited) condition).changes().cells().stream())
                    .toList();
            if (verification.verdict() != Verdict.EDITED || !found.equals(List.of(made.edit()))) {
                missed.add(edit + " " + made.name() + ": " + made.edit() + " was found as " + verification.verdict()
                        + " " + found + " " + verification.notChecked()
                        + verification.files().stream()
                                .map(FileCheck::condition)
                                .filter(f -> f.isEdit())
                                .map(Object::toString)
                                .map(s -> s.substring(0, Math.min(300, s.length())))
                                .toList());
            }
        }
        assertThat(missed).as("of %d edits from seed %d", EDITS, SEED).isEmpty();
    }

    private static Snapshot snapshot(Figure figure, Map<String, List<String>> state) {
        return snapshots.computeIfAbsent(new Original(List.of(figure.id(), state)), any -> {
            Snapshot made = downloads.snapshot(figure, state);
            if (!figure.id().equals(NOT_RECORDED) || !state.isEmpty()) {
                application.getBean(SnapshotService.class).record(made);
            }
            return made;
        });
    }

    /** What a file is made of, each of which is made once. */
    private record Original(List<Object> of) {}

    /** A file with one cell changed. */
    private record Case(String name, byte[] content, CellEdit edit) {

        static Case at(Random random, Downloads downloads) throws IOException {
            Map<String, List<String>> state = STATES.get(random.nextInt(STATES.size()));
            CsvProfile profile = random.nextBoolean() ? CsvProfile.DATA : CsvProfile.EXCEL;
            List<Figure> figures = downloads.figures();
            Figure figure = figures.get(random.nextInt(figures.size()));
            return switch (random.nextInt(4)) {
                case 0 ->
                    in(
                            "projection.csv",
                            made(() -> downloads.projection(figure, state, profile), "p", figure.id(), state, profile),
                            List.of("year"),
                            random);
                case 1 ->
                    in(
                            figure.id() + " observations.csv",
                            made(
                                    () -> downloads.observations(figure, state, profile),
                                    "o",
                                    figure.id(),
                                    state,
                                    profile),
                            List.of("dataset", "id"),
                            random);
                case 2 -> {
                    List<DatasetVersion> versions = downloads.versions();
                    DatasetVersion version = versions.get(random.nextInt(versions.size()));
                    yield in(
                            version.dataset() + " observations.csv",
                            made(() -> downloads.observations(version, profile), "v", version, profile),
                            List.of("dataset", "id"),
                            random);
                }
                default -> inArchive(snapshot(figure, state), random);
            };
        }

        private static byte[] made(Supplier<byte[]> file, Object... of) {
            return files.computeIfAbsent(new Original(List.of(of)), any -> file.get());
        }

        private static Case inArchive(Snapshot snapshot, Random random) throws IOException {
            Map<String, List<String>> keys = keys(snapshot);
            String path = List.copyOf(keys.keySet()).get(random.nextInt(keys.size()));
            byte[] csv = snapshot.files().stream()
                    .filter(f -> f.path().equals(path))
                    .findFirst()
                    .orElseThrow()
                    .content();
            Case edited = in(path, csv, keys.get(path), random);
            List<PackageFile> files = snapshot.files().stream()
                    .map(f -> f.path().equals(path) ? new PackageFile(path, edited.content()) : f)
                    .toList();
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            PackageZip.write(files, zip);
            return new Case(snapshot.fileName(), zip.toByteArray(), edited.edit());
        }

        /** Every table of an archive with its key, as the archive itself describes them. */
        private static Map<String, List<String>> keys(Snapshot snapshot) {
            byte[] descriptor = snapshot.files().stream()
                    .filter(f -> f.path().equals("datapackage.json"))
                    .findFirst()
                    .orElseThrow()
                    .content();
            Map<String, List<String>> keys = new TreeMap<>();
            JsonMapper.shared().readTree(descriptor).get("resources").forEach(resource -> {
                if (resource.get("path").stringValue().endsWith(".csv")) {
                    keys.put(
                            resource.get("path").stringValue(),
                            resource.get("schema")
                                    .path("primaryKey")
                                    .valueStream()
                                    .map(JsonNode::stringValue)
                                    .toList());
                }
            });
            return keys;
        }

        private static Case in(String name, byte[] csv, List<String> key, Random random) {
            Grid grid = Grid.of(csv);
            int row = 1 + random.nextInt(grid.rows().size() - 1);
            int column = random.nextInt(grid.header().size());
            List<String> cells = grid.rows().get(row);
            String before = cells.get(column);
            String rowName = key.isEmpty()
                    ? "row " + (row + 1)
                    : key.stream().map(k -> cells.get(grid.column(k))).collect(Collectors.joining(" / "));
            String after = changed(before, random);
            cells.set(column, after);
            return new Case(
                    name, grid.csv(), new CellEdit(rowName, grid.header().get(column), before, after));
        }

        /** Never the same value in other digits: that is no edit. */
        private static String changed(String before, Random random) {
            String after = before;
            while (after.equals(before) || isSameNumber(before, after)) {
                after = switch (before.isEmpty() ? 0 : random.nextInt(6)) {
                    case 0 -> List.of("0", "7", "true", "x", "2026-01-01").get(random.nextInt(5));
                    case 1 -> "";
                    case 2 -> replaced(before, random);
                    case 3 -> before.substring(0, before.length() - 1);
                    case 4 -> marked(before, random);
                    default -> before + random.nextInt(10);
                };
            }
            return after;
        }

        /** A sign in it that parts thousands for some, and decimals for others. */
        private static String marked(String before, Random random) {
            int at = random.nextInt(before.length() + 1);
            return before.substring(0, at) + (random.nextBoolean() ? '.' : ',') + before.substring(at);
        }

        private static String replaced(String before, Random random) {
            int at = random.nextInt(before.length());
            char was = before.charAt(at);
            char is = Character.isDigit(was)
                    ? (char) ('0' + (was - '0' + 1 + random.nextInt(9)) % 10)
                    : (char) ('a' + random.nextInt(26));
            return before.substring(0, at) + is + before.substring(at + 1);
        }

        private static boolean isSameNumber(String a, String b) {
            try {
                return new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
            } catch (NumberFormatException e) {
                return false;
            }
        }
    }
}
