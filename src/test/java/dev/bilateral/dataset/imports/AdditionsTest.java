package dev.bilateral.dataset.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.imports.Mapping.NewSeries;
import dev.bilateral.dataset.imports.Mapping.NewSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which series and sources are those that the dataset has, and which are new. */
class AdditionsTest {

    @Test
    void a_source_is_found_by_title_publisher_and_date_together() {
        assertThat(with(source("Yearbook", "Agency", "2025")).source()).isEqualTo("yearbook");
        assertThat(with(source("Yearbook", "Agency", "2026")).source()).isEqualTo("yearbook-2");
        assertThat(with(source("Yearbook", "Ministry", "2025")).source()).isEqualTo("yearbook-2");
    }

    @Test
    void what_is_typed_of_another_document_of_the_same_title_is_kept() {
        List<List<String>> rows = new ArrayList<>();

        with(source("Yearbook", "Agency", "2026")).rows(DraftPart.SOURCES, 2, (line, cells) -> rows.add(cells));
        with(source("Yearbook", "Agency", "2025")).rows(DraftPart.SOURCES, 2, (line, cells) -> rows.add(cells));

        assertThat(rows)
                .containsExactly(List.of(
                        "yearbook-2",
                        "Yearbook",
                        "Agency",
                        "",
                        "2026",
                        "https://example.org/y",
                        "statistics",
                        "false",
                        "",
                        ""));
    }

    @Test
    void a_series_is_found_by_its_title_where_no_more_is_typed() {
        assertThat(with(new NewSeries("Wheat", "", "", "")).series("")).isEqualTo("wheat");
    }

    @Test
    void a_series_of_which_more_is_typed_is_found_by_all_of_it() {
        assertThat(with(new NewSeries("Wheat", "All", "Customs", "0.50")).series(""))
                .isEqualTo("wheat");
        assertThat(with(new NewSeries("Wheat", "All", "Port", "0.5")).series(""))
                .isEqualTo("wheat-2");
        assertThat(with(new NewSeries("Wheat", "", "Customs", "")).series("")).isEqualTo("wheat-2");
    }

    private static NewSource source(String title, String publisher, String published) {
        return new NewSource(title, publisher, published, "https://example.org/y", "statistics");
    }

    private static Additions with(NewSource source) {
        return with(Optional.empty(), Optional.of(source));
    }

    private static Additions with(NewSeries series) {
        return with(Optional.of(series), Optional.empty());
    }

    private static Additions with(Optional<NewSeries> series, Optional<NewSource> source) {
        Additions additions = new Additions(new Mapping(Map.of(), false, NumberStyle.PLAIN, series, source));
        additions.known(DraftPart.SERIES, List.of("wheat", "Wheat", "", "t", "gregorian", "All", "Customs", "0.5", ""));
        additions.known(
                DraftPart.SOURCES,
                List.of("yearbook", "Yearbook", "Agency", "", "2025", "", "statistics", "false", "", ""));
        return additions;
    }
}
