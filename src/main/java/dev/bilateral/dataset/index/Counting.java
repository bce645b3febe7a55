package dev.bilateral.dataset.index;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Counts that nobody waits for take turns on half of the machine at most: pages come first. */
final class Counting {

    /** One looks whether it is still wanted after each segment. */
    private static final Duration END = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().daemon().name("ledger-count-", 0).factory());
    private volatile boolean isClosed;

    /** @param count is given what says whether it is still wanted */
    void run(BooleanSupplier isWanted, Consumer<BooleanSupplier> count) {
        threads.execute(() -> count.accept(() -> !isClosed && isWanted.getAsBoolean()));
    }

    /** Nothing is interrupted: that would close the files of an embedded database. */
    void close() {
        isClosed = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(END.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
