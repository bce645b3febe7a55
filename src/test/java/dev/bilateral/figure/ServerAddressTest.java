package dev.bilateral.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerAddressTest {

    private static final String PATH = "/gas?v=1&pins=gas-pipeline:2026-03-31";

    @Test
    void a_server_that_knows_its_address_puts_it_before_every_path() {
        ServerAddress known = new ServerAddress("https://bilateral.example.org/");

        assertThat(known.of(PATH)).isEqualTo("https://bilateral.example.org" + PATH);
        assertThat(known.cited(PATH)).isEqualTo("https://bilateral.example.org" + PATH);
    }

    @Test
    void without_one_the_product_is_named_and_a_citation_waits_for_the_browsers() {
        ServerAddress unknown = new ServerAddress("");

        assertThat(unknown.of(PATH)).isEqualTo("Bilateral " + PATH);
        assertThat(unknown.cited(PATH)).isEqualTo("{address}");
    }
}
