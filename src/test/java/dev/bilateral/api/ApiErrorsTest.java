package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.NothingPinned;
import java.lang.reflect.Method;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

class ApiErrorsTest {

    private final ExceptionHandlerMethodResolver handlers = new ExceptionHandlerMethodResolver(ApiErrors.class);

    @Test
    void a_defect_of_ours_is_not_blamed_on_the_pins() {
        assertThat(handlers.resolveMethod(new NoSuchElementException("No value present")))
                .extracting(Method::getName)
                .isEqualTo("onFault");
    }

    @Test
    void a_dataset_that_is_not_pinned_is() {
        assertThat(handlers.resolveMethodByExceptionType(NothingPinned.class))
                .extracting(Method::getName)
                .isEqualTo("onNothingPinned");
    }
}
