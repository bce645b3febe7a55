package dev.bilateral.common;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Long work that comes to the same whenever it is done: done once, beside whoever asks, one after the other. Of what was
 * done, that which was asked for last is kept.
 */
public final class Beside<K, V> {

    /** Work that looks whether it still goes on ends well within it. */
    private static final Duration END = Duration.ofSeconds(20);

    private final int most;
    private final int waiting;
    private final IntFunction<? extends RuntimeException> refusal;
    private final Map<K, CompletableFuture<V>> asked = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService thread;
    private volatile boolean isClosed;

    /** As many wait as ask. */
    public Beside(String name, int most) {
        this(name, most, Integer.MAX_VALUE, limit -> new IllegalStateException("More than " + limit + " " + name));
    }

    /**
     * @param name of the thread
     * @param most how many results are kept
     * @param waiting how many may be worked on and waited for
     * @param refusal what is told, with that limit, to who comes beyond it
     */
    public Beside(String name, int most, int waiting, IntFunction<? extends RuntimeException> refusal) {
        this.most = most;
        this.waiting = waiting;
        this.refusal = refusal;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /**
     * What the work comes to; what failed is tried again. Throws the refusal where too much is waited for; when the server
     * ends, nothing is begun any more.
     */
    @SuppressWarnings("ReferenceEquality") // whether it is the one made here
    public CompletableFuture<V> get(K key, Supplier<V> work) {
        synchronized (asked) {
            CompletableFuture<V> made = new CompletableFuture<>();
            CompletableFuture<V> first = firstOf(key, made);
            if (first == made && !isClosed) {
                thread.execute(() -> complete(made, work));
            }
            return first;
        }
    }

    /** The same of work that takes no time: it is done before this returns, unless another does it already. */
    @SuppressWarnings("ReferenceEquality") // whether it is the one made here
    public CompletableFuture<V> atOnce(K key, Supplier<V> work) {
        CompletableFuture<V> made = new CompletableFuture<>();
        CompletableFuture<V> first = firstOf(key, made);
        if (first == made) {
            complete(made, work);
        }
        return first;
    }

    /** To be called by work now and then: throws where nobody waits for it any more, since the server ends. */
    public void goOn() {
        if (isClosed) {
            throw new CancellationException("The server ends");
        }
    }

    /**
     * Ends what is waited for, and returns when what is worked on has ended. It is not interrupted: an interrupted read
     * closes the files of an embedded database.
     */
    public void close() {
        synchronized (asked) {
            isClosed = true;
            asked.values().forEach(one -> one.cancel(false));
            thread.shutdown();
        }
        try {
            if (!thread.awaitTermination(END.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<V> firstOf(K key, CompletableFuture<V> made) {
        synchronized (asked) {
            if (isClosed) {
                made.cancel(false);
                return made;
            }
            CompletableFuture<V> known = asked.get(key);
            if (known != null && !known.isCompletedExceptionally()) {
                return known;
            }
            if (asked.values().stream().filter(one -> !one.isDone()).count() >= waiting) {
                throw refusal.apply(waiting);
            }
            asked.put(key, made);
            forgetEldest();
            return made;
        }
    }

    /** What is waited for stays, however much it is. */
    private void forgetEldest() {
        var eldest = asked.values().iterator();
        while (asked.size() > most && eldest.hasNext()) {
            if (eldest.next().isDone()) {
                eldest.remove();
            }
        }
    }

    private void complete(CompletableFuture<V> made, Supplier<V> work) {
        try {
            goOn();
            made.complete(work.get());
        } catch (RuntimeException | Error failed) {
            made.completeExceptionally(failed);
        }
    }
}
