package dev.bilateral.chart.picture;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many work at a time; others wait for their turn in the order in which they came, but not for long. */
final class Turns {

    private final int limit;
    private final Duration patience;
    private final Semaphore free;

    Turns(int limit, Duration patience) {
        this.limit = limit;
        this.patience = patience;
        this.free = new Semaphore(limit, true);
    }

    /** @throws TooManyPictures where no turn comes in time */
    <T> T take(Supplier<T> work) {
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
                throw new TooManyPictures(limit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyPictures(limit);
        }
    }
}
