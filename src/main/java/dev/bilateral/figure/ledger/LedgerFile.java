package dev.bilateral.figure.ledger;

import dev.bilateral.common.Sha256;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.dataset.ledger.LedgerTable;
import dev.bilateral.table.Table;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What is shown of the ledger as a file: its rows in their order under its columns, and what each row is pinned to. */
public final class LedgerFile {

    /** Behind the columns chosen, where they are not among them: without them no row could be cited. */
    private static final List<String> PINNING = List.of("id", "dataset", "version");

    private static final int HASH_BYTES = 4;

    private LedgerFile() {}

    /** @param limit how many rows to take at most, after {@code offset} others */
    public static Table of(LedgerState state, LedgerRows rows, int offset, int limit) {
        List<String> columns = Stream.concat(state.columns().stream(), PINNING.stream())
                .distinct()
                .toList();
        return LedgerTable.of(rows, columns, offset, limit);
    }

    /** As {@code ledger_2026-03-31.csv}, with a mark of what is asked for where that is not all. */
    public static String name(LedgerState state, String extension) {
        LedgerState rows = state.opening(null);
        boolean isAll = rows.equals(LedgerState.of(state.pins()));
        String mark = isAll ? "" : "+" + HexFormat.of().formatHex(Sha256.of(LedgerCodec.query(rows)), 0, HASH_BYTES);
        String edition = state.pins().newest().map(version -> "_" + version).orElse("");
        return LedgerTable.NAME + mark + edition + "." + extension;
    }
}
