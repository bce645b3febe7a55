package dev.bilateral.dataset.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.common.Period;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.dataset.ledger.LedgerSort;
import dev.bilateral.dataset.ledger.LedgerTable;
import dev.bilateral.dataset.store.DatasetRooms;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.table.Table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Held against a plain walk over all rows of the shipped datasets. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredLedgerTest {

    private static final long SEED = 20260331;

    @Parameter
    TestDatabase database;

    private ConfigurableApplicationContext application;
    private DatasetService datasets;
    private Ledger ledger;
    private Pins pins;

    @BeforeParameterizedClassInvocation
    void start() {
        application = database.start(DatasetRooms.class);
        datasets = application.getBean(DatasetService.class);
        ledger = application.getBean(Ledger.class);
        pins = datasets.newest();
    }

    @AfterParameterizedClassInvocation
    void stop() {
        application.close();
    }

    @Test
    void without_a_filter_it_is_every_row_of_every_pinned_edition_in_order() {
        LedgerRows rows = ledger.search(pins, LedgerFilter.NONE, List.of());

        assertThat(rows.page(0, 10_000)).isEqualTo(all());
        assertThat(rows.count()).isEqualTo(all().size());
    }

    @Test
    void random_filters_find_what_a_walk_over_all_rows_finds() {
        Random random = new Random(SEED);
        int hits = 0;
        for (int i = 0; i < 300; i++) {
            LedgerFilter filter = randomFilter(random);
            List<LedgerRow> expected =
                    all().stream().filter(row -> passes(row, filter)).toList();
            LedgerRows found = ledger.search(pins, filter, List.of());

            assertThat(found.page(0, 10_000)).as("seed %d, %s", SEED, filter).isEqualTo(expected);
            assertThat(found.count()).isEqualTo(expected.size());
            hits += expected.isEmpty() ? 0 : 1;
        }
        assertThat(hits).isGreaterThan(100);
    }

    @Test
    void random_orders_are_those_of_a_stable_sort_and_pages_follow_each_other() {
        Random random = new Random(SEED);
        for (int i = 0; i < 60; i++) {
            List<LedgerSort> sort = Stream.generate(() -> any(random, LedgerSort.Key.values()))
                    .distinct()
                    .limit(1 + random.nextInt(3))
                    .map(key -> new LedgerSort(key, random.nextBoolean()))
                    .toList();
            LedgerFilter filter = randomFilter(random);
            List<LedgerRow> expected = all().stream()
                    .filter(row -> passes(row, filter))
                    .sorted(sort.stream()
                            .map(StoredLedgerTest::comparator)
                            .reduce((a, b) -> 0, Comparator::thenComparing))
                    .toList();
            LedgerRows rows = ledger.search(pins, filter, sort);
            List<LedgerRow> paged = new ArrayList<>();
            for (int offset = 0; offset < expected.size() + 7; offset += 7) {
                paged.addAll(rows.page(offset, 7));
            }

            assertThat(paged).as("seed %d, %s, %s", SEED, sort, filter).isEqualTo(expected);
        }
    }

    @Test
    void words_are_found_by_their_beginnings_in_any_script_and_case() {
        assertThat(found("NOVAK"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(LedgerTable.row(row).cells().toString()).containsIgnoringCase("novak"));
        assertThat(found("nov")).containsAll(found("novak"));
        assertThat(found("ovak")).isEmpty();
        assertThat(found("novak swap")).isSubsetOf(found("novak")).isSubsetOf(found("swap"));
        assertThat(found("a")).hasSizeGreaterThan(found("an").size());
    }

    @Test
    void an_observation_has_a_row_in_each_version_that_holds_it_the_newest_first() {
        DatasetId pipelines = new DatasetId("reference-pipelines");
        String kept = edition("reference-pipelines", "2025-02-01")
                .observations()
                .getFirst()
                .id();

        assertThat(ledger.history(new ObservationRef(pipelines, kept)))
                .extracting(row -> row.version().id().toString())
                .containsExactly("2026-03-31", "2025-02-01");
        assertThat(ledger.history(new ObservationRef(pipelines, "no-such-row"))).isEmpty();
    }

    @Test
    void a_file_holds_the_chosen_columns_of_the_rows_that_a_page_shows() {
        LedgerRows rows = ledger.search(pins, LedgerFilter.NONE.withQualifier(Qualifier.OVER), List.of());
        List<Row> file = LedgerTable.of(rows, List.of("id", LedgerTable.STATEMENT), 0, Integer.MAX_VALUE)
                .toList();

        assertThat(file)
                .hasSize(rows.count())
                .extracting(row -> row.cells().getFirst())
                .containsExactlyElementsOf(rows.page(0, 10_000).stream()
                        .<Object>map(row -> row.observation().id())
                        .toList());
        assertThat(LedgerTable.of(rows, List.of("id"), 2, 3).toList()).hasSize(3);
    }

    private List<LedgerRow> found(String text) {
        return ledger.search(pins, LedgerFilter.NONE.withText(text), List.of()).page(0, 10_000);
    }

    private List<LedgerRow> all() {
        return pins.versions().entrySet().stream()
                .map(pin -> datasets.edition(pin.getKey(), pin.getValue()).orElseThrow())
                .flatMap(edition -> edition.observations().stream().map(o -> new LedgerRow(edition.version(), o)))
                .toList();
    }

    private Edition edition(String dataset, String version) {
        return datasets.edition(new DatasetId(dataset), dev.bilateral.common.DatasetVersionId.of(version))
                .orElseThrow();
    }

    /** Taken from some row, so that most of them find it. */
    private LedgerFilter randomFilter(Random random) {
        LedgerRow row = all().get(random.nextInt(all().size()));
        Observation o = row.observation();
        Stated stated = o.stated();
        Period period = o.period();
        LedgerFilter filter = LedgerFilter.NONE;
        filter = random.nextInt(4) > 0
                ? filter
                : filter.withDataset(row.version().dataset());
        filter = random.nextInt(4) > 0 ? filter : filter.withSeries(o.series().id());
        filter = random.nextInt(4) > 0 ? filter : filter.withSource(o.source().id());
        filter = random.nextInt(3) > 0 || stated == null ? filter : filter.withQualifier(stated.qualifier());
        filter = random.nextInt(3) > 0 ? filter : filter.withModality(any(random, Modality.values()));
        filter = random.nextInt(5) > 0 ? filter : filter.withFlag(any(random, Flag.values()));
        filter = random.nextInt(3) > 0 || period == null
                ? filter
                : filter.withPeriod(
                        random.nextBoolean() ? null : period.start().plusDays(random.nextInt(60) - 30),
                        random.nextBoolean() ? null : period.end().plusDays(60));
        List<String> words = Words.of(o.note() + " " + o.source().title());
        return random.nextInt(3) > 0 || words.isEmpty()
                ? filter
                : filter.withText(beginning(words.get(random.nextInt(words.size())), random));
    }

    private static String beginning(String word, Random random) {
        return word.substring(0, 1 + random.nextInt(word.length()));
    }

    private static boolean passes(LedgerRow row, LedgerFilter filter) {
        Observation o = row.observation();
        Period period = o.period();
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        String texts = String.join(
                " ",
                o.speaker(),
                o.base(),
                o.wording(),
                o.locator(),
                o.note(),
                o.series().title(),
                o.series().reporter(),
                o.source().title(),
                o.source().publisher(),
                o.source().author());
        return (filter.dataset() == null
                        || filter.dataset().equals(row.version().dataset()))
                && (filter.series().isEmpty()
                        || filter.series().equals(o.series().id()))
                && (filter.source().isEmpty()
                        || filter.source().equals(o.source().id()))
                && (filter.qualifier() == null || filter.qualifier() == qualifier(o))
                && (filter.modality() == null || filter.modality() == o.modality())
                && (filter.flag() == null || filter.flag() == o.flag())
                && (from == null || (period != null && !period.end().isBefore(from)))
                && (to == null || (period != null && !period.start().isAfter(to)))
                && Words.of(filter.text()).stream().allMatch(word -> Words.anyBegins(texts, word));
    }

    private static @Nullable Qualifier qualifier(Observation o) {
        return o.stated() == null ? null : o.stated().qualifier();
    }

    private static Comparator<LedgerRow> comparator(LedgerSort sort) {
        return switch (sort.key()) {
            case DATASET -> by(sort, row -> row.version().dataset());
            case SERIES -> by(sort, row -> row.observation().series().id());
            case SOURCE -> by(sort, row -> row.observation().source().id());
            case STATEMENT ->
                by(
                        sort,
                        row -> row.observation().stated() == null
                                ? null
                                : row.observation().stated().anchor());
            case PERIOD_START ->
                by(
                        sort,
                        row -> row.observation().period() == null
                                ? null
                                : row.observation().period().start());
            case PERIOD_END ->
                by(
                        sort,
                        row -> row.observation().period() == null
                                ? null
                                : row.observation().period().end());
            case STATED_ON ->
                by(
                        sort,
                        row -> row.observation().statedOn() == null
                                ? null
                                : row.observation().statedOn().iso());
            case QUALIFIER -> by(sort, row -> qualifier(row.observation()));
            case MODALITY -> by(sort, row -> row.observation().modality());
            case FLAG ->
                by(
                        sort,
                        row -> row.observation().flag() == Flag.NONE
                                ? null
                                : row.observation().flag());
        };
    }

    private static <T extends Comparable<? super T>> Comparator<LedgerRow> by(
            LedgerSort sort, Function<LedgerRow, @Nullable T> key) {
        Comparator<T> order = sort.isDescending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(key, Comparator.nullsLast(order));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
