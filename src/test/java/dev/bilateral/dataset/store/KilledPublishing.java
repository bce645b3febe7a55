package dev.bilateral.dataset.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/** Kills a server at random moments while it imports and publishes, and lets the next one look at what it left behind. */
final class KilledPublishing {

    /** How long a publication may take where none was seen yet. */
    private static final long FIRST_GUESS_NANOS = Duration.ofMillis(300).toNanos();

    /** Each server reads all versions before it goes on, so that more of them would only take longer. */
    private static final int KILLS_OF_A_HOME = 10;

    private final Path home;
    private final SplittableRandom random;
    private final List<String> promised = new ArrayList<>();
    private long longestNanos = FIRST_GUESS_NANOS;

    private KilledPublishing(Path home, long seed) {
        this.home = home;
        this.random = new SplittableRandom(seed);
    }

    /** For {@code bin/bench}: an empty folder, and how many kills. */
    public static void main(String[] arguments) throws Exception {
        int kills = Integer.parseInt(arguments[1]);
        long seed = System.nanoTime();
        int versions = kill(kills, Path.of(arguments[0]), seed);
        System.out.printf(
                Locale.ROOT,
                "%-36s%14d%14s   %s%n",
                "Kill -9 while publishing",
                kills,
                "",
                "all versions whole, no folder left (" + versions + " published, seed " + seed + ")");
    }

    /**
     * @return how many versions stand in the end
     * @throws AssertionError where something was lost, or is there by half
     */
    static int kill(int times, Path home, long seed) throws Exception {
        int versions = 0;
        for (int done = 0; done < times; done += KILLS_OF_A_HOME) {
            KilledPublishing killed = new KilledPublishing(home, seed + done);
            for (int i = done; i < Math.min(times, done + KILLS_OF_A_HOME); i++) {
                killed.killOne();
            }
            versions += killed.look();
            FileSystemUtils.deleteRecursively(home);
        }
        return versions;
    }

    private void killOne() throws Exception {
        Process process = start();
        try (BufferedReader said = process.inputReader()) {
            expectWhole(said);
            // in the first import, or in the first or second publication, however slow the machine is
            for (int publications = random.nextInt(3); publications > 0; publications--) {
                awaitPublication(said, publications == 1);
            }
            LockSupport.parkNanos(random.nextLong(longestNanos));
            process.toHandle().destroyForcibly(); // the process itself would close what it has said as well
            process.waitFor();
            said.lines()
                    .filter(line -> line.startsWith(EndlessPublishing.DONE + " "))
                    .forEach(this::promise);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** @param isLast whether to return as soon as it begins, else when it has ended */
    private void awaitPublication(BufferedReader said, boolean isLast) throws IOException {
        await(said, EndlessPublishing.IMPORTED);
        if (!isLast) {
            long begun = System.nanoTime();
            promise(await(said, EndlessPublishing.DONE));
            longestNanos = Math.max(longestNanos, System.nanoTime() - begun);
        }
    }

    private String await(BufferedReader said, String word) throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith(word)) {
            line = said.readLine();
        }
        if (line == null) {
            throw new AssertionError("It ended by itself before " + word + ": " + log());
        }
        return line;
    }

    private void promise(String done) {
        promised.add(done.substring(EndlessPublishing.DONE.length() + 1));
    }

    private int look() throws Exception {
        Process process = start();
        try (BufferedReader said = process.inputReader()) {
            return expectWhole(said).size();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> expectWhole(BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null
                && !line.startsWith(EndlessPublishing.READY)
                && !line.startsWith(EndlessPublishing.BROKEN)) {
            line = said.readLine();
        }
        if (line == null || line.startsWith(EndlessPublishing.BROKEN)) {
            throw new AssertionError("After a kill: " + (line == null ? log() : line));
        }
        List<String> versions =
                List.of(line.substring(EndlessPublishing.READY.length()).strip().split(" "));
        List<String> lost =
                promised.stream().filter(version -> !versions.contains(version)).toList();
        if (!lost.isEmpty()) {
            throw new AssertionError("Told as published, and lost: " + lost);
        }
        return versions;
    }

    private String log() throws IOException {
        return "it does not start. " + Files.readString(home.resolve("errors"));
    }

    private Process start() throws IOException {
        Files.createDirectories(home);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessPublishing.class.getName(),
                        home.toString())
                .redirectError(home.resolve("errors").toFile())
                .start();
    }
}
