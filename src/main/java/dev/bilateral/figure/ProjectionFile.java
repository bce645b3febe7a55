package dev.bilateral.figure;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A projection as a file to take away, which says what it is pinned to: in its name, and in each of its rows. Choices of
 * what the chart shows change no row, and so have no part in it.
 *
 * @param version the pinned version of the figure's own dataset
 * @param isOneEdition whether the pins are those of that version's day, so that the day alone tells them
 * @param extension of the file: {@code csv} or {@code json}
 */
public record ProjectionFile(
        Figure figure, FigureState state, DatasetVersionId version, boolean isOneEdition, String extension) {

    private static final int HASH_BYTES = 4;
    private static final List<Column> ADDRESS =
            Column.described(Messages.of(ProjectionFile.class), List.of(Column.text("address")));

    public ProjectionFile {
        state = withoutChoices(state);
    }

    /** The file of what {@code tables} hold. */
    public static ProjectionFile of(Figure figure, FigureTables tables, DatasetService datasets, String extension) {
        FigureState state = tables.state();
        DatasetVersionId version = tables.versions().getFirst().id();
        boolean isOneEdition = datasets.asOf(version.day()).equals(Optional.of(state.pins()));
        return new ProjectionFile(figure, state, version, isOneEdition, extension);
    }

    /**
     * As {@code gas_stated-ramp-r1_2026-03-31.csv}; edits, and pins that no single day gives, are told apart by a hash
     * of the canonical query, as {@code gas_stated-ramp-r1+0f3a9c21_2026-03-31.csv}.
     */
    public String name() {
        return figure.id() + "_" + state.scenario() + "-r" + state.revision()
                + (state.overrides().isEmpty() && isOneEdition ? "" : "+" + hash())
                + "_" + version + "." + extension;
    }

    /** The canonical path and query under which the same rows are had again, without a host. */
    public String address() {
        return address(figure, state, extension);
    }

    /** The same, known before there are any rows. */
    public static String address(Figure figure, FigureState state, String extension) {
        return "/api/v1/projections/" + figure.id() + "." + extension + "?"
                + FigureStateCodec.query(withoutChoices(state));
    }

    /** The rows, each with the address at its end. */
    public Table table(FigureTables tables) {
        return tables.projection().withConstant(ADDRESS.getFirst(), address());
    }

    private static FigureState withoutChoices(FigureState state) {
        return new FigureState(state.scenario(), state.revision(), state.pins(), state.overrides(), new TreeMap<>());
    }

    private String query() {
        return FigureStateCodec.query(state);
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(query().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
