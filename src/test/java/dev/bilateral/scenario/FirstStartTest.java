package dev.bilateral.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.dataset.Pins;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.scenario.repository.ScenarioRepository;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

class FirstStartTest {

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = {ScenarioRepository.class, AuditTrail.class})
    static class Beans {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Test
    void a_scenario_that_can_not_be_computed_yet_waits_for_a_start_with_its_edition() {
        try (ConfigurableApplicationContext context = TestDatabase.H2.start(Beans.class)) {
            ScenarioService without = start(context, Pins.of(Map.of()));
            assertThat(without.scenarios())
                    .extracting(s -> s.id().value())
                    .containsExactly("stated-ramp", "first-phase-only", "no-delivery");

            ScenarioService with = start(context, FixedDatasets.NEW);
            assertThat(with.scenarios())
                    .extracting(s -> s.id().value())
                    .containsExactly("stated-ramp", "fast-build", "first-phase-only", "no-delivery");
        }
    }

    private static ScenarioService start(ConfigurableApplicationContext context, Pins newest) {
        return new StoredScenarios(
                context.getBean(ScenarioRepository.class),
                new FixedDatasets() {
                    @Override
                    public Pins newest() {
                        return newest;
                    }
                },
                context.getBean(AuditTrail.class),
                context.getBean(TransactionOperations.class),
                context.getBean(Clock.class),
                context);
    }
}
