package dev.bilateral.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void who_finds_no_turn_in_time_is_told_the_limit_and_later_has_one() throws InterruptedException {
        Turns turns = new Turns(1, Duration.ZERO, TooMany::new);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turns.take(() -> {
            begun.countDown();
            return awaited(end);
        }));
        begun.await();

        assertThatThrownBy(() -> turns.take(() -> "second"))
                .isInstanceOfSatisfying(
                        TooMany.class, tooMany -> assertThat(tooMany.limit).isEqualTo(1));
        end.countDown();
        assertThat(first.join()).isEqualTo("done");
        assertThat(turns.take(() -> "second")).isEqualTo("second");
    }

    @Test
    void others_wait_for_their_turn() throws InterruptedException {
        Turns turns = new Turns(1, Duration.ofMinutes(1), TooMany::new);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turns.take(() -> {
            begun.countDown();
            return awaited(end);
        }));
        begun.await();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> turns.take(() -> "second"));

        end.countDown();

        assertThat(first.join()).isEqualTo("done");
        assertThat(second.join()).isEqualTo("second");
    }

    @Test
    void a_turn_that_fails_is_given_back() {
        Turns turns = new Turns(1, Duration.ZERO, TooMany::new);

        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    private static String awaited(CountDownLatch latch) {
        try {
            latch.await();
            return "done";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TooMany extends RuntimeException {

        private final int limit;

        TooMany(int limit) {
            this.limit = limit;
        }
    }
}
