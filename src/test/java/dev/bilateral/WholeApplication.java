package dev.bilateral;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test of screens in the whole application, without browser and server, on a database in memory. All tests with this
 * annotation share one application, so none may rely on what another leaves behind.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = BilateralApplication.class,
        properties = {
            "bilateral.folder=target/test-folder",
            "spring.datasource.url=jdbc:h2:mem:whole;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "bilateral.admin-password=first password"
        })
@TestExecutionListeners(
        listeners = OwnSecurityContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface WholeApplication {}
