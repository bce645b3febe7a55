package dev.bilateral.common;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleConsumer;

/** How far something long is, and whether somebody wants to stop it: for two threads. */
public final class Progress {

    private static final double WORTH_TELLING = 0.01;

    private volatile long total = 1;
    private final AtomicLong done = new AtomicLong();
    private volatile boolean isCancelled;
    private volatile boolean isSettled;
    private DoubleConsumer told = share -> {};
    private double lastTold;

    /** From 0 to 1. */
    public double share() {
        return Math.clamp((double) done.get() / total, 0, 1);
    }

    /** @param each told each time that some more is done, by the thread that does it; to be set before it begins */
    public void tell(DoubleConsumer each) {
        told = each;
    }

    /**
     * Ends it soon, with {@link Cancelled}.
     *
     * @return false where it is settled, and so is done to its end
     */
    public synchronized boolean cancel() {
        isCancelled = !isSettled;
        return isCancelled;
    }

    /** Whether it can't be stopped any more. */
    public boolean isSettled() {
        return isSettled;
    }

    /**
     * Lets nobody stop it from now on.
     *
     * @throws Cancelled where somebody did
     */
    public synchronized void settle() {
        goOn();
        isSettled = true;
    }

    /** The same where it is done already: that somebody wanted to stop it comes too late. */
    public synchronized void settleAnyway() {
        isCancelled = false;
        isSettled = true;
    }

    /** Begins to count anew. */
    public void expect(long parts) {
        done.set(0);
        lastTold = 0;
        total = Math.max(1, parts);
    }

    /** @throws Cancelled where somebody wants to stop */
    public void goOn() {
        if (isCancelled) {
            throw new Cancelled();
        }
    }

    /** @throws Cancelled where somebody wants to stop */
    public void advance(long parts) {
        goOn();
        done.addAndGet(parts);
        double share = share();
        if (share - lastTold >= WORTH_TELLING) {
            lastTold = share;
            told.accept(share);
        }
    }
}
