package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.dataset.diff.TooManyDiffs;
import java.lang.reflect.Method;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
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
    void who_comes_when_too_many_differences_are_made_may_come_again_in_a_moment() {
        var told = new ApiErrors().onTooManyDiffs(new TooManyDiffs(2));

        assertThat(told.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(told.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
        assertThat(told.getBody())
                .extracting(ProblemDetail::getDetail, STRING)
                .contains("2 differences are made at a time", "Ask again in a moment");
    }

    @Test
    void a_dataset_that_is_not_pinned_is() {
        assertThat(refusals.resolveMethodByExceptionType(NothingPinned.class))
                .extracting(Method::getName)
                .isEqualTo("onNothingPinned");
    }
}
