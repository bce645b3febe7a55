package dev.bilateral.snapshot.verify;

import dev.bilateral.common.Turns;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** As many files are checked at a time as there are processors. */
@Configuration(proxyBeanMethods = false)
class IntakeTurns {

    static final String NAME = "verifyTurns";

    @Bean(NAME)
    Turns turns(@Value("${bilateral.verify.patience:10s}") Duration patience) {
        return new Turns(Runtime.getRuntime().availableProcessors(), patience, TooManyFiles::new);
    }
}
