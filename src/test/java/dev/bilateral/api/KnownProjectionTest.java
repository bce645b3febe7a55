package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStates;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A client that has an answer already is told so before anything is computed. */
@WithServer
class KnownProjectionTest {

    @Autowired
    private List<Figure> figures;

    @Autowired
    private FigureStates states;

    @Autowired
    private DatasetService datasets;

    @Autowired
    private Ledger ledger;

    private final AtomicInteger computed = new AtomicInteger();

    @Test
    void what_a_client_has_is_not_computed_again() throws IOException {
        String mark = ask("").getHeader("ETag");
        assertThat(computed).hasValue(1);

        MockHttpServletResponse again = ask(mark);

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getHeader("ETag")).isEqualTo(mark);
        assertThat(again.getHeader("Link")).contains("/api/v1/projections/gas.csv?v=1");
        assertThat(computed).hasValue(1);
        assertThat(ask("W/\"other\"").getStatus()).isEqualTo(200);
        assertThat(computed).hasValue(2);
    }

    private MockHttpServletResponse ask(String mark) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/projections/gas.csv");
        request.setQueryString("gas.rampYears=12");
        if (!mark.isEmpty()) {
            request.addHeader("If-None-Match", mark);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        Figure gas =
                figures.stream().filter(f -> f.id().equals("gas")).findFirst().orElseThrow();
        new ProjectionController(new FigureRequests(List.of(counted(gas)), states, ledger, datasets), datasets)
                .projection("gas", "csv", request, response);
        return response;
    }

    private Figure counted(Figure figure) {
        return (Figure) Proxy.newProxyInstance(
                Figure.class.getClassLoader(), new Class<?>[] {Figure.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("tables")) {
                        computed.incrementAndGet();
                    }
                    try {
                        return method.invoke(figure, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
