package dev.bilateral.api;

import dev.bilateral.BilateralApplication;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs a test against the whole server on a database of its own; one server serves all tests so marked. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = BilateralApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "bilateral.folder=target/test-folder",
            "spring.datasource.url=jdbc:h2:mem:api;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "bilateral.admin-password=not-used-here",
            // nobody waits long here: who waits at all is to be told that there are too many
            "bilateral.pictures.patience=100ms",
            "bilateral.verify.patience=100ms",
            "bilateral.checks.most=2",
            "vaadin.productionMode=true"
        })
@interface WithServer {}
