package dev.bilateral.snapshot.verify;

import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.frozen.Part;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes tables of snapshots again: since their third format, each of their rows carries the address of the view. */
@Component
class AddressedTables {

    /** A file of one address in which some cells were changed has few others. */
    private static final int MOST_ADDRESSES = 3;

    static final String ADDRESS = "address";

    private final FrozenStates states;

    AddressedTables(FrozenStates states) {
        this.states = states;
    }

    /** @return empty where no row names a view that is here, or no table of it is like this one */
    Optional<Checked> check(LoneTable file) {
        return LoneTable.byFrequency(file.cellsBeginning("/")).stream()
                .filter(address -> !address.startsWith(Addresses.PROJECTIONS))
                .filter(address -> address.length() <= Addresses.LONGEST)
                .limit(MOST_ADDRESSES)
                .map(states::find)
                .flatMap(Optional::stream)
                .flatMap(shown -> compared(file, shown))
                .min(Comparator.comparingInt(Checked::size));
    }

    private static Stream<Checked> compared(LoneTable file, Frozen shown) {
        return Stream.concat(shown.parts().stream().map(Part::table), shown.files().stream())
                .filter(table -> isLike(file, table))
                .map(table -> Checked.of(
                        origin(table, shown),
                        file.path(),
                        file.comparedWith(TableBytes.of(table, table.key().toArray(String[]::new))),
                        List.of()));
    }

    private static boolean isLike(LoneTable file, Table table) {
        List<String> header = table.columns().stream().map(Column::name).toList();
        return header.contains(ADDRESS) && file.resembles(header);
    }

    private static Origin origin(Table table, Frozen shown) {
        Kind kind = switch (table.name()) {
            case "assumptions" -> Kind.ASSUMPTIONS;
            case "sources" -> Kind.SOURCES;
            case "projection" -> Kind.PROJECTION;
            default -> Kind.TABLE;
        };
        return Origin.of(kind, shown.of().title(), shown.basis().address(), Evidence.RECOMPUTED);
    }
}
