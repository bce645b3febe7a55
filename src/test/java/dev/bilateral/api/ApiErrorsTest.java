package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.NothingPinned;
import java.lang.reflect.Method;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

class ApiErrorsTest {

    private final ExceptionHandlerMethodResolver refusals = new ExceptionHandlerMethodResolver(ApiErrors.class);
    private final ExceptionHandlerMethodResolver faults = new ExceptionHandlerMethodResolver(RequestErrors.class);

    @Test
    void a_defect_of_ours_is_not_blamed_on_the_pins() {
        NoSuchElementException defect = new NoSuchElementException("No value present");

        assertThat(refusals.resolveMethod(defect)).isNull();
        assertThat(faults.resolveMethod(defect)).extracting(Method::getName).isEqualTo("onFault");
    }

    @Test
    void a_dataset_that_is_not_pinned_is() {
        assertThat(refusals.resolveMethodByExceptionType(NothingPinned.class))
                .extracting(Method::getName)
                .isEqualTo("onNothingPinned");
    }
}
