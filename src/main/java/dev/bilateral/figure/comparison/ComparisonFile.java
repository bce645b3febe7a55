package dev.bilateral.figure.comparison;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.ProjectionFile;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a comparison's files are called.
 *
 * @param isOneEdition whether the pins are those of their newest day, so that the day alone tells them
 * @param percentiles behind the plain columns
 */
public record ComparisonFile(ComparisonState state, boolean isOneEdition, Percentiles percentiles) {

    public static ComparisonFile of(ComparisonState state, DatasetService datasets, Percentiles percentiles) {
        boolean isOneEdition = state.pins()
                .newest()
                .flatMap(newest -> datasets.asOf(newest.day()))
                .equals(Optional.of(state.pins()));
        return new ComparisonFile(state, isOneEdition, percentiles);
    }

    /** The canonical path and query under which a file of all of it is had again, without a host. */
    public static String address(ComparisonState state, String extension) {
        return ComparisonTable.address(state.figure(), extension, ComparisonCodec.explained(state));
    }

    /**
     * As {@code gas_stated-ramp-r1_fast-build-r1_2026-03-31.csv}; percentiles, and pins that no single day gives, are
     * told apart by a hash of the rows' canonical query, as {@code gas_stated-ramp-r1_fast-build-r1+0f3a9c21_2026-03-31.csv}.
     */
    public String name(String extension) {
        return name("", extension);
    }

    /**
     * Why two of them differ: {@code steps-cumulative-2044_stated-ramp-r1_fast-build-r1_2026-03-31.csv}; another pair or
     * order is told by a hash of the canonical query, too.
     */
    public String stepsName(String extension) {
        boolean isUsual =
                isOneEdition && state.order().isEmpty() && state.bridge().equals(ComparisonState.Pair.FIRST_TWO);
        return name(
                StepTable.NAME + "-" + state.question().code().replace(':', '-'),
                isUsual ? "" : StepTable.address(state, extension),
                extension);
    }

    /** The same with the name of one of its charts: {@code gas-cumulative_stated-ramp-r1_fast-build-r1_2026-03-31.svg}. */
    public String name(String chart, String extension) {
        return name(
                state.figure() + (chart.isEmpty() ? "" : "-" + chart),
                isOneEdition && percentiles.values().isEmpty()
                        ? ""
                        : ComparisonTable.address(state, extension, percentiles),
                extension);
    }

    /** @param hashed the address that the name has to tell apart by its hash, or empty */
    private String name(String begin, String hashed, String extension) {
        String with = state.with().stream()
                .map(id -> id.scenario() + "-r" + id.number())
                .collect(Collectors.joining("_"));
        String hash = hashed.isEmpty() ? "" : "+" + ProjectionFile.hash(hashed);
        String edition = state.pins().newest().map(version -> "_" + version).orElse("");
        return begin + "_" + with + hash + edition + "." + extension;
    }
}
