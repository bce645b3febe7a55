package dev.bilateral.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final String ADDRESS = "https://example.org/gas?v=1&scenario=stated-ramp&revision=1";

    private static final Citation CITATION = new Citation(
            "gas",
            "Over 95 % of trade_1 {so said} & more",
            "gas-pipeline, version 2026-03-31",
            "scenario “Stated”, revision 1",
            LocalDate.of(2026, 3, 31),
            ADDRESS,
            Optional.of(LocalDate.of(2026, 11, 22)));

    @Test
    void apa_names_year_version_and_day_of_access() {
        assertThat(CITATION.in(CitationStyle.APA))
                .isEqualTo("Bilateral. (2026, March 31). Over 95 % of trade_1 {so said} & more (gas-pipeline, version"
                        + " 2026-03-31; scenario “Stated”, revision 1) [Data set and chart]. Retrieved November 22, 2026,"
                        + " from " + ADDRESS);
    }

    @Test
    void chicago_puts_the_finding_in_quotation_marks() {
        assertThat(CITATION.in(CitationStyle.CHICAGO))
                .isEqualTo("Bilateral. “Over 95 % of trade_1 {so said} & more.” gas-pipeline, version 2026-03-31;"
                        + " scenario “Stated”, revision 1. March 31, 2026. Accessed November 22, 2026. " + ADDRESS
                        + ".");
    }

    @Test
    void bibtex_escapes_what_tex_would_read_and_leaves_the_address_as_it_is() {
        assertThat(CITATION.in(CitationStyle.BIBTEX)).isEqualTo("""
                @misc{bilateral-gas-2026-03-31,
                  author = {{Bilateral}},
                  title = {{Over 95 \\% of trade\\_1 \\{so said\\} \\& more}},
                  date = {2026-03-31},
                  year = {2026},
                  version = {gas-pipeline, version 2026-03-31},
                  note = {scenario “Stated”, revision 1},
                  url = {ADDRESS},
                  urldate = {2026-11-22}
                }""".replace("ADDRESS", ADDRESS));
    }

    @Test
    void months_are_english_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
            assertThat(CITATION.in(CitationStyle.APA)).contains("(2026, March 31)");
        } finally {
            Locale.setDefault(before);
        }
    }
}
