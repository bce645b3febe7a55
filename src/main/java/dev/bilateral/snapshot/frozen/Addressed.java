package dev.bilateral.snapshot.frozen;

import dev.bilateral.common.Messages;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.List;

/** Rows that say to which screen they belong, so that a file that was taken out of its archive still says what it is. */
public final class Addressed {

    private static final Column ADDRESS = Column.described(
                    Messages.of(Addressed.class), List.of(Column.text("address")))
            .getFirst();

    private Addressed() {}

    /** @param address canonical path and query of the screen, without a host */
    public static Table by(String address, Table table) {
        return table.withConstant(ADDRESS, address);
    }
}
