package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sheets of a workbook that were saved as CSV by themselves, and don't say in their rows of which view they are. */
final class LoneSheet {

    private static final List<String> BANDS = List.of("year", "column", "unit", "seed", "draws");
    private static final List<String> WHAT_MATTERS =
            List.of("outcome", "rank", "input", "moved_by", "input_low", "input_high");

    private LoneSheet() {}

    /** @return a sentence on what to do instead; empty where it is no such sheet */
    static Optional<String> of(LoneTable table) {
        if (isBands(table) || table.resembles(WHAT_MATTERS)) {
            return Optional.of(MESSAGES.text("sheet.noAddress"));
        }
        // a table with addresses in cells of their own is no text that names one
        if (!table.cellsBeginning("/").isEmpty()) {
            return Optional.empty();
        }
        return lines(table)
                .flatMap(line -> OtherFormats.address(line).stream())
                .findFirst()
                .map(address -> MESSAGES.text("sheet.readme", address));
    }

    private static boolean isBands(LoneTable table) {
        List<String> header = table.table().header();
        return header.containsAll(BANDS) && header.stream().anyMatch(name -> name.matches("p[1-9][0-9]?"));
    }

    private static Stream<String> lines(LoneTable table) {
        return Stream.concat(
                table.table().header().stream(), table.table().rows().stream().flatMap(List::stream));
    }
}
