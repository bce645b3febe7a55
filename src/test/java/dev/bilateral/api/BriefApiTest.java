package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;

@WithServer
class BriefApiTest {

    private static final List<String> FIGURES = List.of("gas", "trade", "settlement");
    private static final List<String> SCENARIOS =
            List.of("stated-ramp", "fast-build", "first-phase-only", "no-delivery");

    private ApiServer server;

    @BeforeEach
    void reach(@Value("${local.server.port}") int port) {
        server = new ApiServer(port);
    }

    static Stream<String> everyView() {
        Stream<String> asItIs = FIGURES.stream()
                .flatMap(figure ->
                        SCENARIOS.stream().map(scenario -> "/api/v1/briefs/" + figure + ".pdf?scenario=" + scenario));
        return Stream.concat(
                asItIs,
                Stream.of(
                        "/api/v1/briefs/gas.pdf?show=cumulative&gas.price=250",
                        "/api/v1/briefs/gas.pdf?show=reference&derived=show",
                        "/api/v1/briefs/trade.pdf?years=horizon&derived=show&trade.growth=3&trade.ftaUplift=20",
                        "/api/v1/briefs/settlement.pdf?derived=show&settlement.change=-2.5",
                        "/api/v1/briefs/gas.pdf?gas.rampYears=8~10~20:pert",
                        "/api/v1/briefs/gas.pdf?asOf=2025-02-01",
                        "/api/v1/briefs/trade.pdf?asOf=2025-02-01",
                        "/api/v1/briefs/settlement.pdf?asOf=2025-02-01"));
    }

    @ParameterizedTest
    @MethodSource("everyView")
    void each_view_is_one_page_with_all_that_must_be_read_with_it(String address) throws IOException {
        HttpResponse<byte[]> found = server.bytes(address);
        assertThat(found.statusCode()).as(new String(found.body(), 0, 200)).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(found.body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(words(document))
                    .contains("To be read with it", "no source states it, and it is no forecast")
                    .contains("Records what sources state. Not legal or sanctions advice.")
                    .contains("In three sentences", "1.", "pins=context:202", "The same view: Bilateral /")
                    .doesNotContain("#", "{0}");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gas        | up to 1.8 bcm a year in 2025, is not reported to have happened
                    gas        | just 2, eventually 55 bcm a year; up to 55 say others; no year stated
                    trade      | Trade is put at 4 to 5 USD bn a year (no year stated) and 4.8 for 2024.
                    trade      | our sum is about 2.637; Russian-side sources give 4 and over 4 USD bn for 2023
                    settlement | over 80 % (Lozhechko, Oct 2025), over 95 % (Roberto Iannuzzi, 2025) and 100 % (Farzin, 25 Nov 2024)
                    settlement | 13 % of Iran’s imports of essential goods from Russia (no year stated)
                    settlement | If over 95 % applied to all of 4 to 5 USD bn, over 3.8 and up to 5 USD bn
                    """)
    void a_number_never_stands_without_its_hedge(String figure, String sentence) throws IOException {
        try (PDDocument document = pdf(figure)) {
            assertThat(words(document).replace('\'', '’')).contains(sentence);
        }
    }

    @Test
    void where_assumptions_are_ranges_it_says_on_what_the_bands_rest() throws IOException {
        byte[] found = server.bytes("/api/v1/briefs/gas.pdf?gas.rampYears=8~10~20:pert")
                .body();
        try (PDDocument document = Loader.loadPDF(found)) {
            assertThat(words(document)).contains("conditional on these assumptions");
        }
    }

    @ParameterizedTest
    @CsvSource({"gas", "trade", "settlement"})
    void a_screen_reader_finds_language_title_structure_and_the_chart_in_words(String figure) throws IOException {
        try (PDDocument document = pdf(figure)) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            List<PDStructureElement> structure =
                    elements(catalog.getStructureTreeRoot()).toList();
            assertThat(structure)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "L", "LI", "Figure", "P");
            assertThat(structure)
                    .filteredOn(each -> each.getStructureType().equals("Figure"))
                    .singleElement()
                    .satisfies(chart -> assertThat(chart.getAlternateDescription())
                            .contains(document.getDocumentInformation().getTitle(), "observations from"));
            for (COSName font : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void the_same_state_gives_the_same_bytes() {
        for (String file : List.of("trade.pdf", "trade.docx")) {
            byte[] first = server.bytes("/api/v1/briefs/" + file).body();
            assertThat(server.bytes("/api/v1/briefs/" + file).body()).as(file).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource({"gas", "trade", "settlement"})
    void the_document_says_the_same_as_the_page(String figure) throws IOException {
        HttpResponse<byte[]> found = server.bytes("/api/v1/briefs/" + figure + ".docx");
        try (PDDocument page = pdf(figure);
                XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(found.body()))) {
            String words = words(page);
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> !paragraph.getText().isBlank())
                    .allSatisfy(paragraph -> assertThat(words.replace(" ", ""))
                            .contains(paragraph.getText().replaceAll("[\\h]", "")));
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "decimal".equals(paragraph.getNumFmt()))
                    .as("sources, as the sentences number them")
                    .isNotEmpty()
                    .extracting(XWPFParagraph::getNumID)
                    .containsOnly(BigInteger.TWO);
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "bullet".equals(paragraph.getNumFmt()))
                    .as("three sentences and the caveats")
                    .hasSizeGreaterThan(3);
            assertThat(document.getParagraphs().getFirst().getStyle()).isEqualTo("Heading1");
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void it_is_named_and_announced_like_the_other_files() {
        HttpResponse<byte[]> found = server.bytes("/api/v1/briefs/trade.pdf?trade.growth=3");
        String csv =
                ApiServer.header(server.get("/api/v1/projections/trade.csv?trade.growth=3"), "Content-Disposition");

        assertThat(ApiServer.header(found, "Content-Type")).isEqualTo("application/pdf");
        assertThat(ApiServer.header(found, "Content-Disposition")).isEqualTo(csv.replace(".csv", ".pdf"));
        String canonical = ApiServer.canonical(found);
        HttpResponse<String> again = server.get(canonical, "If-None-Match", ApiServer.header(found, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(ApiServer.header(again, "Cache-Control")).contains("max-age=86400");
    }

    @Test
    void what_cannot_be_read_is_a_problem_that_names_it() {
        assertThat(server.get("/api/v1/briefs/oil.pdf").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/briefs/gas.odt").body()).contains("pdf", "docx");
        assertThat(server.get("/api/v1/briefs/gas.pdf?gas.shape=round").body()).contains("gas.shape");
    }

    private PDDocument pdf(String figure) throws IOException {
        return Loader.loadPDF(server.bytes("/api/v1/briefs/" + figure + ".pdf").body());
    }

    /** As one run of words, whatever kind of space stands between them. */
    private static String words(PDDocument document) throws IOException {
        return java.text.Normalizer.normalize(new PDFTextStripper().getText(document), java.text.Normalizer.Form.NFC)
                .replaceAll("[\\s\\h]+", " ");
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(each -> Stream.concat(Stream.of(each), elements(each)));
    }
}
