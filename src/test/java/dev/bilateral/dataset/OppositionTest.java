package dev.bilateral.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Holds the search against the definition, which compares each statement with each other one. */
class OppositionTest {

    private static final Series SERIES = new Series("turnover", "Turnover", "", "usd-bn/yr", "", "", "", null, null);
    private static final Source SOURCE = new Source("paper", "A paper", "", "", null, "", "press", false, "", "");

    @RepeatedTest(40)
    void random_statements_fall_into_the_groups_of_the_definition(RepetitionInfo which) {
        for (int sample = 0; sample < 25; sample++) {
            SplittableRandom random = new SplittableRandom(which.getCurrentRepetition() * 1_000L + sample);
            boolean areUndated = random.nextBoolean();
            List<Observation> rows = rows(random, areUndated);
            List<Statement> statements = Statements.of(rows).statements();

            List<List<Statement>> expected = byDefinition(statements, areUndated);
            assertThat(Disagreements.among(rows))
                    .as("seed %d, sample %d", which.getCurrentRepetition(), sample)
                    .extracting(Disagreement::statements)
                    .containsExactlyElementsOf(expected);
            Disagreements.among(rows)
                    .forEach(disagreement -> assertThat(Disagreements.gaps(disagreement, Integer.MAX_VALUE))
                            .isEqualTo(gaps(disagreement.statements(), areUndated)));
        }
    }

    @Test
    void very_many_statements_that_agree_are_no_work() {
        List<Observation> rows = IntStream.range(0, 200_000)
                .mapToObj(i -> row(i, "Speaker " + i, null, stated(Qualifier.UNDER, "" + (5 + i)), Period.ofYear(2024)))
                .toList();

        assertThat(Disagreements.among(rows)).isEmpty();
    }

    @Test
    void very_many_statements_that_disagree_are_one_group_with_as_many_reasons_as_are_asked_for() {
        List<Observation> rows = IntStream.range(0, 100_000)
                .mapToObj(i -> row(
                        i,
                        "Speaker " + i,
                        PartialDate.of("2025-01-17").orElseThrow(),
                        stated(Qualifier.EXACT, "" + i % 5_000),
                        null))
                .toList();

        assertThat(Disagreements.among(rows)).singleElement().satisfies(all -> {
            assertThat(all.count()).isEqualTo(100_000);
            assertThat(Disagreements.gaps(all, 10)).hasSize(10);
        });
    }

    private static List<Observation> rows(SplittableRandom random, boolean areUndated) {
        List<Observation> rows = new ArrayList<>();
        int count = random.nextInt(2, 40);
        for (int i = 0; i < count; i++) {
            rows.add(row(
                    i,
                    "Speaker " + random.nextInt(1 + count / 2),
                    day(random),
                    stated(random),
                    areUndated ? null : Period.ofYear(2024)));
        }
        return rows;
    }

    private static @Nullable PartialDate day(SplittableRandom random) {
        int year = 2023 + random.nextInt(3);
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> PartialDate.of("" + year).orElseThrow();
            case 2 ->
                PartialDate.of("%d-%02d".formatted(year, random.nextInt(1, 13))).orElseThrow();
            default ->
                PartialDate.of(LocalDate.of(year, 1, 1)
                                .plusDays(random.nextInt(365))
                                .toString())
                        .orElseThrow();
        };
    }

    private static Stated stated(SplittableRandom random) {
        String digits = random.nextInt(0, 12) + (random.nextBoolean() ? "" : "." + random.nextInt(10));
        Qualifier qualifier = Qualifier.values()[random.nextInt(Qualifier.values().length)];
        return qualifier == Qualifier.BETWEEN
                ? new Stated(qualifier, null, new Digits("" + random.nextInt(5)), new Digits("" + random.nextInt(6, 9)))
                : stated(qualifier, digits);
    }

    private static Stated stated(Qualifier qualifier, String digits) {
        Digits number = new Digits(digits);
        return switch (qualifier) {
            case EXACT, ABOUT -> new Stated(qualifier, number, null, null);
            case OVER, AT_LEAST -> new Stated(qualifier, null, number, null);
            default -> new Stated(qualifier, null, null, number);
        };
    }

    private static Observation row(
            int n, String speaker, @Nullable PartialDate on, Stated stated, @Nullable Period period) {
        return new Observation(
                n + 1,
                "row-" + n,
                SERIES,
                period,
                on,
                speaker,
                "",
                "",
                stated,
                "usd-bn/yr",
                "",
                Modality.REPORTED,
                SOURCE,
                "",
                Flag.NONE,
                "");
    }

    private static List<List<Statement>> byDefinition(List<Statement> statements, boolean areUndated) {
        List<List<Statement>> groups = new ArrayList<>();
        TreeSet<Integer> left =
                new TreeSet<>(IntStream.range(0, statements.size()).boxed().toList());
        while (!left.isEmpty()) {
            TreeSet<Integer> group = new TreeSet<>(List.of(left.removeFirst()));
            boolean hasGrown = true;
            while (hasGrown) {
                List<Integer> more = left.stream()
                        .filter(other -> group.stream()
                                .anyMatch(one -> areOpposed(statements.get(one), statements.get(other), areUndated)))
                        .toList();
                more.forEach(left::remove);
                hasGrown = group.addAll(more);
            }
            if (group.size() > 1) {
                groups.add(group.stream().map(statements::get).toList());
            }
        }
        return groups;
    }

    private static List<Gap> gaps(List<Statement> statements, boolean areUndated) {
        List<Statement> sorted = statements.stream()
                .sorted(Comparator.comparingDouble(ComparedNumbers::anchor))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (areOpposed(sorted.get(i), sorted.get(j), areUndated)) {
                    gaps.add(Gap.between(sorted.get(i), sorted.get(j)));
                    break;
                }
            }
        }
        return gaps;
    }

    private static boolean areOpposed(Statement one, Statement other, boolean areUndated) {
        return (!areUndated || areWithinAYear(one.saidOn(), other.saidOn()))
                && one.observations().stream()
                        .flatMap(o -> Optional.ofNullable(o.stated()).stream())
                        .map(ComparedBounds::of)
                        .noneMatch(bounds -> other.observations().stream()
                                .flatMap(o -> Optional.ofNullable(o.stated()).stream())
                                .map(ComparedBounds::of)
                                .anyMatch(bounds::meets));
    }

    private static boolean areWithinAYear(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return false;
        }
        LocalDate first = one.firstDay().isBefore(other.firstDay()) ? one.firstDay() : other.firstDay();
        LocalDate last = one.lastDay().isAfter(other.lastDay()) ? one.lastDay() : other.lastDay();
        return !last.isAfter(first.plusYears(1));
    }
}
