package dev.bilateral.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BesideTest {

    private final Beside<String, String> beside =
            new Beside<>("test", 2, 2, limit -> new IllegalStateException("at most " + limit));
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        beside.close();
    }

    @Test
    void what_was_asked_for_last_is_kept() {
        ask("a").join();
        ask("b").join();
        ask("a").join();
        ask("c").join();
        ask("a").join();
        assertThat(done).containsExactly("a", "b", "c");

        ask("b").join();
        assertThat(done).containsExactly("a", "b", "c", "b");
    }

    @Test
    void what_failed_is_tried_again() {
        CompletableFuture<String> failed = beside.get("a", () -> {
            throw new IllegalArgumentException("no");
        });
        assertThatThrownBy(failed::join).hasRootCauseMessage("no");

        assertThat(ask("a").join()).isEqualTo("a");
    }

    @Test
    void who_comes_when_too_many_wait_is_told_the_limit_and_others_share_one_piece_of_work() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<String> first = beside.get("a", () -> waitFor(ended));
        CompletableFuture<String> second = ask("b");

        assertThat(ask("b")).isSameAs(second);
        assertThatThrownBy(() -> ask("c")).hasMessage("at most 2");

        ended.countDown();
        assertThat(first.join()).isEqualTo("ended");
        assertThat(second.join()).isEqualTo("b");
        assertThat(ask("c").join()).isEqualTo("c");
    }

    @Test
    void work_that_is_short_is_done_by_who_asks_for_it() {
        assertThat(beside.atOnce("a", () -> Thread.currentThread().getName()).getNow(""))
                .isEqualTo(Thread.currentThread().getName());
    }

    @Test
    void nobody_waits_for_good_when_the_server_ends() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> running = beside.get("a", () -> {
            begun.countDown();
            while (true) {
                beside.goOn();
                Thread.onSpinWait();
            }
        });
        CompletableFuture<String> queued = ask("b");
        begun.await();

        beside.close();

        assertThatThrownBy(running::join).isInstanceOf(CancellationException.class);
        assertThatThrownBy(queued::join).isInstanceOf(CancellationException.class);
        assertThatThrownBy(ask("c")::join).isInstanceOf(CancellationException.class);
        assertThat(done).isEmpty();
    }

    private CompletableFuture<String> ask(String key) {
        return beside.get(key, () -> {
            done.add(key);
            return key;
        });
    }

    private static String waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return "ended";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
