package dev.bilateral.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bilateral.chart.SampleSpecs;
import dev.bilateral.chart.picture.Drawing;
import dev.bilateral.chart.picture.Drawings;
import dev.bilateral.common.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class BriefPdfTest {

    private static final Drawing CHART = Drawings.of(900, 450);

    @Test
    void another_process_makes_the_same_file() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2", // where objects have other identities than here
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String made = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor()).isZero();
        assertThat(made.strip()).endsWith(hash());
    }

    @Test
    void what_does_not_fit_with_all_sources_is_set_with_fewer() throws IOException {
        assertThat(text(List.of(brief(120), brief(3)))).contains("Caveat 3 ").doesNotContain("Caveat 4 ");
    }

    @Test
    void what_does_not_fit_with_few_sources_is_set_in_smaller_letters() throws IOException {
        int most = IntStream.range(3, 200)
                .filter(count -> !fitsAtUsualSize(brief(count)))
                .findFirst()
                .orElseThrow();

        assertThat(text(List.of(brief(most)))).contains("Caveat " + most + " ");
    }

    @Test
    void persian_is_set_from_right_to_left_with_joined_letters_beside_latin_and_cyrillic() throws IOException {
        String title = "Сценарий «Юг» سناریوی گاز (ایران) r1";
        List<Brief> briefs = List.of(brief(title, 3));

        assertThat(text(briefs)).contains("Сценарий «Юг»", "سناریوی گاز", "(ایران)");
        // the letters as they stand on the page: beginning, middle and end of the word for gas, last letter first
        assertThat(drawn(briefs)).contains("«Юг» (\u0646\u0627", "\u0632\uFE8E\uFB94 ", " r1");
    }

    @Test
    void what_fits_no_page_is_a_failure_that_says_so() {
        assertThatExceptionOfType(NoBrief.class)
                .isThrownBy(() -> BriefPdf.of(List.of(brief(400)), CHART))
                .withMessageContaining("more to say than one page of A4 holds");
    }

    private static boolean fitsAtUsualSize(Brief brief) {
        return BriefPdf.fits(BriefPdf.page(brief, CHART, BriefPdf.WIDTHS.getLast(), 1), CHART);
    }

    private static String text(List<Brief> briefs) throws IOException {
        try (PDDocument document = Loader.loadPDF(BriefPdf.of(briefs, CHART))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String drawn(List<Brief> briefs) throws IOException {
        StringBuilder letters = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(BriefPdf.of(briefs, CHART))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.append(letter.getUnicode());
                }
            }.getText(document);
        }
        return letters.toString();
    }

    private static Brief brief(int caveats) {
        return brief("Title", caveats);
    }

    private static Brief brief(String title, int caveats) {
        return new Brief(
                title,
                "Subtitle",
                SampleSpecs.time(),
                "The chart in words",
                List.of(new Brief.Sentence("It is over 95 %.", List.of())),
                List.of(),
                "Rest.",
                IntStream.rangeClosed(1, caveats)
                        .mapToObj(i -> "Caveat " + i + " is told.")
                        .toList(),
                "As of today",
                "/gas?v=1",
                LocalDate.of(2026, 3, 31));
    }

    private static String hash() {
        byte[] made = BriefPdf.of(List.of(brief(3)), CHART);
        return HexFormat.of().formatHex(Sha256.begun().digest(made));
    }

    /** A process of its own. */
    static final class Other {

        public static void main(String[] arguments) {
            System.out.println(hash());
        }
    }
}
