package dev.bilateral.figure;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Sha256;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A projection as a file to take away, which says what it is pinned to: in its name, and in each of its rows. Choices of
 * what the chart shows have no part in it, but for those that add columns.
 *
 * @param version the pinned version of the figure's own dataset
 * @param isOneEdition whether the pins are those of that version's day, so that the day alone tells them
 * @param extension of the file: {@code csv} or {@code json}
 * @param percentiles behind the plain columns
 */
public record ProjectionFile(
        Figure figure,
        FigureState state,
        DatasetVersionId version,
        boolean isOneEdition,
        String extension,
        Percentiles percentiles) {

    private static final int HASH_BYTES = 4;
    private static final List<Column> ADDRESS =
            Column.described(Messages.of(ProjectionFile.class), List.of(Column.text("address")));

    public ProjectionFile {
        state = ofColumns(figure, state);
    }

    /** The file of what {@code tables} hold, without percentiles. */
    public static ProjectionFile of(Figure figure, FigureTables tables, DatasetService datasets, String extension) {
        return of(figure, tables, datasets, extension, Percentiles.NONE);
    }

    /** The file of what {@code tables} hold. */
    public static ProjectionFile of(
            Figure figure, FigureTables tables, DatasetService datasets, String extension, Percentiles percentiles) {
        FigureState state = tables.state();
        DatasetVersionId version = tables.versions().getFirst().id();
        boolean isOneEdition = datasets.asOf(version.day()).equals(Optional.of(state.pins()));
        return new ProjectionFile(figure, state, version, isOneEdition, extension, percentiles);
    }

    /**
     * As {@code gas_stated-ramp-r1_2026-03-31.csv}; edits, and pins that no single day gives, are told apart by a hash
     * of the canonical query, as {@code gas_stated-ramp-r1+0f3a9c21_2026-03-31.csv}.
     */
    public String name() {
        return figure.id() + "_" + state.scenario() + "-r" + state.revision()
                + (state.overrides().isEmpty()
                                && state.choices().isEmpty()
                                && isOneEdition
                                && percentiles.values().isEmpty()
                        ? ""
                        : "+" + hash(address()))
                + "_" + version + "." + extension;
    }

    /** The canonical path and query under which the same rows are had again, without a host. */
    public String address() {
        return address(figure, state, extension, percentiles);
    }

    /** The same, known before there are any rows. */
    public static String address(Figure figure, FigureState state, String extension, Percentiles percentiles) {
        Map<String, String> parameters = new LinkedHashMap<>(FigureStateCodec.parameters(ofColumns(figure, state)));
        if (!percentiles.values().isEmpty()) {
            parameters.put(Percentiles.PARAMETER, percentiles.toString());
        }
        return "/api/v1/projections/" + figure.id() + "." + extension + "?" + FigureStateCodec.query(parameters);
    }

    /** The rows. */
    public Table rows(FigureTables tables) {
        return percentiles.behind(figure, tables);
    }

    /** The rows, each with the address at its end. */
    public Table table(FigureTables tables) {
        return rows(tables).withConstant(ADDRESS.getFirst(), address());
    }

    private static FigureState ofColumns(Figure figure, FigureState state) {
        TreeMap<String, String> choices = new TreeMap<>(state.choices());
        choices.keySet().retainAll(figure.columnSwitches());
        return new FigureState(state.scenario(), state.revision(), state.pins(), state.overrides(), choices);
    }

    /** Eight digits that tell the canonical query of an address from others. */
    public static String hash(String address) {
        String query = address.substring(address.indexOf('?') + 1);
        return HexFormat.of().formatHex(Sha256.of(query), 0, HASH_BYTES);
    }
}
