package dev.bilateral.dataset.imports;

import java.util.function.DoubleConsumer;

/** How far a file was read, and whether somebody wants to stop it: for two threads. */
public final class Progress {

    private static final double WORTH_TELLING = 0.01;

    private volatile long total = 1;
    private volatile long done;
    private volatile boolean isCancelled;
    private DoubleConsumer told = share -> {};
    private double lastTold;

    /** From 0 to 1. */
    public double share() {
        return Math.clamp((double) done / total, 0, 1);
    }

    /** @param each told each time that some more is done, by the thread that does it; to be set before it begins */
    public void tell(DoubleConsumer each) {
        told = each;
    }

    /** Ends the reading soon, with {@link ImportCancelled}. */
    public void cancel() {
        isCancelled = true;
    }

    void expect(long bytes) {
        done = 0;
        lastTold = 0;
        total = Math.max(1, bytes);
    }

    /** @throws ImportCancelled where somebody wants to stop */
    void advance(long bytes) {
        if (isCancelled) {
            throw new ImportCancelled();
        }
        done = done + bytes; // one thread writes
        double share = share();
        if (share - lastTold >= WORTH_TELLING) {
            lastTold = share;
            told.accept(share);
        }
    }
}
