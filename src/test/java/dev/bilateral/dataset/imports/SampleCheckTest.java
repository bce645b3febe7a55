package dev.bilateral.dataset.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.imports.Mapping.Always;
import dev.bilateral.dataset.imports.Mapping.FromColumn;
import dev.bilateral.dataset.imports.Mapping.Made;
import dev.bilateral.dataset.imports.Mapping.Named;
import dev.bilateral.dataset.imports.Mapping.New;
import dev.bilateral.dataset.imports.Mapping.NewSeries;
import dev.bilateral.dataset.imports.Mapping.NewSource;
import dev.bilateral.dataset.imports.Mapping.Origin;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleCheckTest {

    private static final Layout.Foreign FILE = new Layout.Foreign(
            List.of("Year", "Code", "Amount", "Hedge"),
            List.of(List.of("2019", "01", "4", "exact"), List.of("2020", "02", "none", "between")),
            StandardCharsets.UTF_8);
    private static final Map<String, Origin> SOUND = Map.of(
            "id", new Made(),
            "series", new Named("Code"),
            "period_start", new FromColumn("Year"),
            "period_end", new FromColumn("Year"),
            "value", new FromColumn("Amount"),
            "qualifier", new Always("exact"),
            "unit", new Always("usd-bn"),
            "modality", new Always("reported"),
            "source", new New());

    @Test
    void what_rows_hold_themselves_is_left_to_the_checks_of_all_of_them() {
        assertThat(wrong(SOUND, "0", "2026-03")).isEmpty();
    }

    @Test
    void a_column_that_every_row_would_lack_is_told_once() {
        assertThat(wrong(with("unit", new Always("")), "0", "2026-03"))
                .extracting(Problem::file, Problem::line, Problem::column)
                .containsExactly(tuple("observations.csv", 0, "unit"));
        assertThat(wrong(without("value"), "0", "2026-03"))
                .extracting(Problem::column)
                .containsExactly("value");
        assertThat(wrong(without("source"), "0", "2026-03"))
                .extracting(Problem::column)
                .containsExactly("source");
    }

    @Test
    void a_word_that_is_none_of_those_allowed_is_told_with_its_text() {
        assertThat(wrong(with("modality", new Always("measured")), "0", "2026-03"))
                .extracting(Problem::column, Problem::value)
                .containsExactly(tuple("modality", "measured"));
    }

    @Test
    void a_rule_that_only_some_rows_break_stops_nothing() {
        Map<String, Origin> cells = new HashMap<>(without("value"));
        cells.put("qualifier", new FromColumn("Hedge"));

        assertThat(wrong(cells, "0", "2026-03"))
                .as("exact lacks a value, between its bounds")
                .isEmpty();
    }

    @Test
    void what_is_new_is_held_against_the_rules_too() {
        assertThat(wrong(SOUND, "none", "15.3.2026"))
                .extracting(Problem::file, Problem::column, Problem::value)
                .containsExactlyInAnyOrder(
                        tuple("series.csv", "domain_min", "none"), tuple("sources.csv", "published", "15.3.2026"));
    }

    @Test
    void of_a_table_without_rows_nothing_is_told() {
        Layout.Foreign empty = new Layout.Foreign(FILE.header(), List.of(), StandardCharsets.UTF_8);

        assertThat(SampleCheck.wrong(new Mapping(Map.of(), false), empty)).isEmpty();
    }

    private static List<Problem> wrong(Map<String, Origin> cells, String lowest, String published) {
        return SampleCheck.wrong(
                new Mapping(
                        cells,
                        false,
                        NumberStyle.PLAIN,
                        Optional.of(new NewSeries("", "", "", lowest)),
                        Optional.of(new NewSource("Table", "", published, "", "statistics"))),
                FILE);
    }

    private static Map<String, Origin> with(String column, Origin origin) {
        Map<String, Origin> cells = new HashMap<>(SOUND);
        cells.put(column, origin);
        return cells;
    }

    private static Map<String, Origin> without(String column) {
        Map<String, Origin> cells = new HashMap<>(SOUND);
        cells.remove(column);
        return cells;
    }
}
