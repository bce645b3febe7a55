package dev.bilateral.dataset.imports;

/** How far a file was read, and whether somebody wants to stop it: for two threads. */
public final class Progress {

    private volatile long total = 1;
    private volatile long done;
    private volatile boolean isCancelled;

    /** From 0 to 1. */
    public double share() {
        return Math.clamp((double) done / total, 0, 1);
    }

    /** Ends the reading soon, with {@link ImportCancelled}. */
    public void cancel() {
        isCancelled = true;
    }

    void expect(long bytes) {
        total = Math.max(1, bytes);
    }

    /** @throws ImportCancelled where somebody wants to stop */
    void advance(long bytes) {
        if (isCancelled) {
            throw new ImportCancelled();
        }
        done = done + bytes; // one thread writes
    }
}
