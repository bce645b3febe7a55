package dev.bilateral.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final MovedClock clock = new MovedClock();
    private final SignInThrottle throttle = new SignInThrottle(clock, 4, Duration.ofMinutes(1));

    @Test
    void some_wrong_passwords_cost_nothing() {
        fail("anna", 4);

        assertThat(throttle.waitOf("anna")).isZero();
    }

    @Test
    void each_further_one_doubles_the_wait_up_to_a_limit() {
        fail("anna", 5);
        assertThat(throttle.waitOf("anna")).isEqualTo(Duration.ofSeconds(1));
        fail("anna", 1);
        assertThat(throttle.waitOf("anna")).isEqualTo(Duration.ofSeconds(2));
        fail("anna", 100);
        assertThat(throttle.waitOf("anna")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_wait_passes() {
        fail("anna", 6);
        clock.move(Duration.ofSeconds(2));

        assertThat(throttle.waitOf("anna")).isZero();
    }

    @Test
    void one_name_does_not_slow_down_another() {
        fail("anna", 9);

        assertThat(throttle.waitOf("boris")).isZero();
    }

    @Test
    void the_right_password_wipes_the_slate() {
        fail("anna", 9);
        throttle.succeeded("anna");

        assertThat(throttle.waitOf("anna")).isZero();
    }

    @Test
    void a_rest_forgets() {
        fail("anna", 9);
        clock.move(Duration.ofMinutes(16));
        fail("anna", 1);

        assertThat(throttle.waitOf("anna")).isZero();
    }

    @Test
    void many_names_do_not_fill_the_memory() {
        for (int i = 0; i < SignInThrottle.MAX_NAMES + 500; i++) {
            throttle.failed("name" + i);
        }

        assertThat(throttle.names()).isEqualTo(SignInThrottle.MAX_NAMES);
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name);
        }
    }
}
