package dev.bilateral.snapshot.verify;

import dev.bilateral.common.Turns;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** As many files are checked at a time as there are processors, and memory for the worst that each may be. */
@Configuration(proxyBeanMethods = false)
class IntakeTurns {

    /** An archive of as much as is kept, with one table of as many cells as are compared. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    static final String NAME = "verifyTurns";

    @Bean(NAME)
    Turns turns(@Value("${bilateral.verify.patience:10s}") Duration patience) {
        return new Turns(atATime(Runtime.getRuntime()), patience, TooManyFiles::new);
    }

    private static int atATime(Runtime machine) {
        return Math.clamp(machine.maxMemory() / MOST_BYTES, 1, machine.availableProcessors());
    }
}
