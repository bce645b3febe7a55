package dev.bilateral.common;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Lets so many work at a time; others wait for their turn in the order in which they came, but not for long. */
public final class Turns {

    private final int limit;
    private final Duration patience;
    private final IntFunction<? extends RuntimeException> refusal;
    private final Semaphore free;

    /**
     * @param limit how many work at a time
     * @param patience how long one waits
     * @param refusal what is told, with the limit, to who waited in vain
     */
    public Turns(int limit, Duration patience, IntFunction<? extends RuntimeException> refusal) {
        this.limit = limit;
        this.patience = patience;
        this.refusal = refusal;
        this.free = new Semaphore(limit, true);
    }

    /** How many work at a time. */
    public int limit() {
        return limit;
    }

    /** Throws the refusal where no turn comes in time. */
    public <T> T take(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void await() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw refusal.apply(limit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal.apply(limit);
        }
    }
}
