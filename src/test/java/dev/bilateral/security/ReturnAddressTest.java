package dev.bilateral.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @Test
    void a_figure_with_its_edits_is_returned_to() {
        String figure = "/gas?v=1&scenario=stated-ramp&revision=1&pins=gas-pipeline:2026-03-31&gas.rampYears=12%20";

        assertThat(ReturnAddress.of(figure))
                .hasValueSatisfying(a -> assertThat(a.path()).isEqualTo(figure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gas",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "/gas\r\nSet-Cookie: a=b",
                "/gas with space",
                "/login",
                "/login?error=",
                "javascript:alert(1)",
                "/\t/evil.example"
            })
    void what_could_lead_elsewhere_is_no_return_address(String address) {
        assertThat(ReturnAddress.of(address)).isEmpty();
    }
}
