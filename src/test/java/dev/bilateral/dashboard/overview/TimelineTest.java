package dev.bilateral.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.Role;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.figure.YearAxis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final Timeline newest = timeline("2026-03-31");

    @Test
    void several_documents_on_one_event_are_one_mark() {
        assertThat(newest.of(Lane.TREATY))
                .filteredOn(e -> e.id().contains("2025-01-17-signing"))
                .singleElement()
                .satisfies(e -> assertThat(e.observations()).hasSize(3));
    }

    @Test
    void what_several_documents_tell_of_one_memorandum_is_one_mark_with_all_their_values() {
        assertThat(newest.of(Lane.GAS))
                .filteredOn(e -> e.id().startsWith("gas-memorandum") && e.when().isSingleDay())
                .singleElement()
                .satisfies(e -> assertThat(e.lines())
                        .anyMatch(line -> line.contains("roughly"))
                        .anyMatch(line -> line.contains("potentially")));
    }

    @Test
    void all_lanes_together_are_200_high() {
        ChartSpec.Plot plot = chart(newest).plots().getFirst();
        assertThat(plot.height()).isEqualTo(200);
        assertThat(plot.items().stream().filter(PlotItem.Lane.class::isInstance).map(PlotItem.Lane.class::cast))
                .extracting(PlotItem.Lane::label)
                .containsExactly("Treaty and law", "Gas statements", "Surroundings");
    }

    @Test
    void what_one_speaker_said_on_one_day_is_one_mark() {
        assertThat(newest.of(Lane.GAS))
                .filteredOn(e -> e.first().who().equals("Putin"))
                .singleElement()
                .satisfies(e -> assertThat(e.lines())
                        .anyMatch(line -> line.contains("up\u00a0to\u00a02"))
                        .anyMatch(line -> line.contains("up\u00a0to\u00a055")));
    }

    @Test
    void an_announced_date_is_tied_to_the_day_on_which_it_was_announced() {
        assertThat(marks(newest))
                .filteredOn(m -> m.id().contains("tsivilev-2025-04-25"))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.role()).isEqualTo(Role.PLANNED);
                    assertThat(m.span()).isEqualTo(new Mark.Span(2024.5, 2025.5));
                    assertThat(m.tiedTo()).isBetween(2024.8, 2024.82);
                });
    }

    @Test
    void a_month_or_a_year_stands_after_the_days_in_it_and_is_shown_no_more_exactly_than_it_is_stated() {
        List<TimelineEvent> events = newest.events();

        TimelineEvent year = only(events, "2025");
        TimelineEvent month = only(events, "Jan\u00a02025");
        assertThat(events.indexOf(year))
                .isGreaterThan(last(events, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)));
        assertThat(events.indexOf(month))
                .isGreaterThan(last(events, LocalDate.of(2025, 1, 2), LocalDate.of(2026, 1, 1)))
                .isLessThan(events.indexOf(year));
    }

    /** The place of the oldest one whose day lies from one to before another. */
    private static int last(List<TimelineEvent> events, LocalDate from, LocalDate until) {
        return events.stream()
                .filter(e -> e.when().isSingleDay())
                .filter(e ->
                        !e.when().start().isBefore(from) && e.when().start().isBefore(until))
                .mapToInt(events::indexOf)
                .max()
                .orElseThrow();
    }

    private static TimelineEvent only(List<TimelineEvent> events, String date) {
        return events.stream().filter(e -> e.date().equals(date)).findFirst().orElseThrow();
    }

    @Test
    void every_mark_stands_on_its_own_days_and_gives_way_in_height_only() {
        List<Mark> marks = marks(newest);
        assertThat(marks)
                .hasSameSizeAs(newest.events())
                .allSatisfy(mark -> assertThat(mark.span())
                        .isEqualTo(YearAxis.span(newest.events().stream()
                                .filter(e -> e.id().equals(mark.id()))
                                .findFirst()
                                .orElseThrow()
                                .when())));
        assertThat(marks)
                .allSatisfy(a -> assertThat(marks)
                        .filteredOn(b -> b != a && Objects.equals(b.value(), a.value()))
                        .allSatisfy(b -> assertThat(Math.abs(b.x() - a.x())).isGreaterThan(0.19)));
    }

    @Test
    void no_bar_strikes_through_a_mark() {
        List<Mark> marks = marks(newest);
        assertThat(marks)
                .allSatisfy(bar -> assertThat(marks)
                        .filteredOn(b -> b != bar && Objects.equals(b.value(), bar.value()))
                        .noneMatch(b -> b.x() > bar.span().from() - 0.1
                                && b.x() < bar.span().to() + 0.1));
    }

    @Test
    void events_before_the_first_year_have_no_mark() {
        assertThat(newest.events()).noneMatch(e -> e.id().contains("2001"));
    }

    @Test
    void an_undated_fact_does_not_stand_at_the_day_on_which_it_was_told() {
        assertThat(newest.of(Lane.SURROUNDINGS)).noneMatch(e -> e.id().contains("russia-belarus"));
    }

    @Test
    void a_memorandum_told_of_in_its_own_month_was_not_announced() {
        assertThat(newest.events())
                .filteredOn(e -> e.id().startsWith("gas-memorandum"))
                .isNotEmpty()
                .noneMatch(TimelineEvent::isAnnounced);
    }

    @Test
    void an_earlier_edition_knows_nothing_of_what_came_after() {
        assertThat(timeline("2025-02-01").events())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.when().start()).isBefore(LocalDate.of(2025, 2, 2)));
    }

    @Test
    void at_most_fourteen_events_carry_a_label() {
        assertThat(marks(newest).stream().filter(m -> !m.label().isEmpty())).hasSizeBetween(10, 14);
    }

    @Test
    void every_label_belongs_to_an_event() {
        assertThat(ResourceBundle.getBundle("dev.bilateral.dashboard.overview.messages").keySet().stream()
                        .filter(key -> key.startsWith("label."))
                        .map(key -> key.substring("label.".length())))
                .isSubsetOf(newest.events().stream().map(TimelineEvent::id).toList());
    }

    private static TimeChart chart(Timeline timeline) {
        return (TimeChart) TimelineChart.of(timeline);
    }

    private static List<Mark> marks(Timeline timeline) {
        return chart(timeline).plots().getFirst().items().stream()
                .filter(PlotItem.Marks.class::isInstance)
                .flatMap(item -> ((PlotItem.Marks) item).marks().stream())
                .toList();
    }

    private static Timeline timeline(String version) {
        return Timeline.of(
                Editions.of(
                        PublishedEditions.read("treaty", version),
                        PublishedEditions.read("context", version),
                        PublishedEditions.read("gas-pipeline", version)),
                LocalDate.parse(version));
    }
}
