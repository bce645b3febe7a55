package dev.bilateral.dashboard.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Modality;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.figure.dates.Promise;
import dev.bilateral.figure.dates.StatedDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-01", "2026-03-31"})
    void every_row_of_the_three_datasets_stands_in_one_section(String version) {
        List<String> all = Stream.of("treaty", "context", "transport-corridor")
                .flatMap(d -> PublishedEditions.read(d, version).observations().stream())
                .map(Observation::id)
                .toList();

        assertThat(page(version).sections().stream()
                        .flatMap(s -> s.observations().stream())
                        .map(Observation::id))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void titles_are_findings_with_their_qualifiers() {
        assertThat(titles("2026-03-31"))
                .containsExactly(
                        "The treaty is in force since 2 Oct 2025 (Russian foreign ministry); 47 articles, 20 years, then 5-year terms",
                        "Free trade: 90 % of goods (preferential access), 99.2 % of current Russian exports to Iran (covered),"
                                + " most of goods traded between Iran and Russia (tariff to zero), almost 90 % of the tariff"
                                + " nomenclature (preferential access), 90 % of traded goods (tariff reduced) and 2 more",
                        "North-South corridor: 19 Mt in 2023; for 2030 sources say from 20 Mt (rail capacity) to 41 to 45 Mt"
                                + " (capacity)",
                        "Rasht-Astara railway: completion was put at 2028, 2027 and 2025",
                        "US sanctions of 10 Jan 2025 list 183 vessels, of which sources count 155 and 160 tankers; UN sanctions"
                                + " on Iran apply again since 27 Sep 2025 (UN spokesperson's office)",
                        "Bushehr: 2 units under construction; of Iran’s 900 and 950 locomotives, almost 50 % and around 50 %"
                                + " are said to be out of order");
    }

    @Test
    void what_one_said_on_one_day_about_the_railway_stands_together_the_newest_first() {
        List<Row> money = page("2026-03-31").sections().stream()
                .filter(s -> s.id().equals("rasht-astara"))
                .flatMap(s -> s.groups().stream())
                .toList()
                .getLast()
                .rows();

        assertThat(money)
                .extracting(row -> row.first().who())
                .containsExactly("Tarfa", "Tarfa", "Novak", "Novak", "Novak");
    }

    @Test
    void a_plan_is_no_report_of_what_was_promised() {
        assertThat(page("2026-03-31").dates())
                .filteredOn(date -> date.id().equals(Promise.COMPLETION.id()))
                .singleElement()
                .satisfies(date ->
                        assertThat(date.reported()).isNotEmpty().noneMatch(o -> o.modality() == Modality.PLANNED));
    }

    @Test
    void an_earlier_edition_drops_the_clauses_that_it_cannot_fill() {
        assertThat(titles("2025-02-01").getFirst())
                .startsWith("The treaty was signed on 17 Jan 2025; 47 articles, 20 years");
        assertThat(titles("2025-02-01").get(4)).doesNotContain("UN");
    }

    @Test
    void no_section_without_rows_invents_a_title() {
        ContextPage empty = of(Editions.of());

        assertThat(empty.dates()).isEmpty();
        assertThat(empty.sections())
                .allMatch(Section::isEmpty)
                .allMatch(s -> s.title().isEmpty());
    }

    @Test
    void stated_dates_name_what_is_reported_since_or_that_nothing_is() {
        List<StatedDate> dates = page("2026-03-31").dates();

        assertThat(dates)
                .extracting(StatedDate::id)
                .containsExactlyElementsOf(
                        Stream.of(Promise.values()).map(Promise::id).toList());
        assertThat(dates)
                .filteredOn(d -> d.id().equals(Promise.FIRST_GAS.id()))
                .singleElement()
                .satisfies(d -> {
                    assertThat(plain(d.what())).isEqualTo("Gas to Iran, first phase of up to 1.8 bcm a year");
                    assertThat(d.due()).isEqualTo("2025");
                    assertThat(d.latest()).containsExactly("none in this edition");
                });
        assertThat(dates)
                .filteredOn(d -> d.id().equals(Promise.COMPLETION.id()))
                .singleElement()
                .extracting(StatedDate::due)
                .isEqualTo("2028, 2027 and 2025");
        assertThat(dates)
                .filteredOn(d -> d.id().equals(Promise.CARGO_2023.id()))
                .singleElement()
                .satisfies(d -> {
                    assertThat(plain(d.what())).contains("about 18 Mt a year and 17.6 Mt a year");
                    assertThat(d.latest())
                            .map(ContextPageTest::plain)
                            .containsExactly("19 Mt a year for 2023 (Trend, 18 Apr 2024)");
                });
    }

    private static List<String> titles(String version) {
        return page(version).sections().stream()
                .map(Section::title)
                .map(ContextPageTest::plain)
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static ContextPage page(String version) {
        return of(Editions.of(Stream.of("treaty", "context", "transport-corridor", "gas-pipeline", "trade-turnover")
                .map(d -> PublishedEditions.read(d, version))
                .toArray(dev.bilateral.dataset.DatasetService.Edition[]::new)));
    }

    private static ContextPage of(Editions editions) {
        return ContextPage.of(editions, StatedDate.of(editions));
    }
}
