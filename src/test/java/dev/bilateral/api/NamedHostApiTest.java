package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** A server that was told where readers find it says so in what leaves it, and not in what is the same everywhere. */
@WithServer
@TestPropertySource(
        properties = {
            "bilateral.address=https://bilateral.example.org/",
            "bilateral.folder=target/test-folder-named",
            "spring.datasource.url=jdbc:h2:mem:named;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class NamedHostApiTest {

    private static final String VIEW = "https://bilateral.example.org/gas?v=1&scenario=stated-ramp";

    private ApiServer server;

    @BeforeEach
    void reach(@Value("${local.server.port}") int port) {
        server = new ApiServer(port);
    }

    @Test
    void a_brief_names_it_before_the_address() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(server.bytes("/api/v1/briefs/gas.pdf").body())) {
            assertThat(unbroken(new PDFTextStripper().getText(document)))
                    .contains(unbroken(VIEW))
                    .doesNotContain("Bilateral/gas");
        }
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(server.bytes("/api/v1/briefs/gas.docx").body()))) {
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("\n")))
                    .contains(VIEW);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void a_picture_names_it_at_its_foot(String theme) {
        assertThat(server.get("/api/v1/charts/gas.svg?theme=" + theme).body())
                .contains("https://bilateral.example.org/gas?")
                .doesNotContain("Bilateral /gas");
    }

    @Test
    void the_rows_of_a_file_name_no_server() {
        assertThat(server.get("/api/v1/projections/gas.csv").body())
                .contains("\"/api/v1/projections/gas.csv?v=1&")
                .doesNotContain("example.org");
    }

    /** Addresses break over lines. */
    private static String unbroken(String text) {
        return text.replaceAll("[\\s\\u200b\\h]", "");
    }
}
