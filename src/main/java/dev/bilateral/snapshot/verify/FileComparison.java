package dev.bilateral.snapshot.verify;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.Sha256;
import dev.bilateral.snapshot.verify.csv.Comparison;
import dev.bilateral.snapshot.verify.csv.CsvTable;
import dev.bilateral.snapshot.verify.csv.ExpectedTable;
import dev.bilateral.snapshot.verify.csv.TableChanges;
import dev.bilateral.snapshot.verify.upload.UploadedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares a file with what was made. */
final class FileComparison {

    private FileComparison() {}

    /** @param key the columns that tell rows apart, of a table */
    static Finding of(PackageFile made, List<String> key, UploadedFile found) {
        if (Sha256.hex(made.content()).equals(found.sha256())) {
            return new Finding.Same();
        }
        if (found.content().isEmpty()) {
            return new Finding.Replaced();
        }
        byte[] content = found.content().get();
        String ending = made.path().substring(made.path().lastIndexOf('.') + 1);
        return switch (ending) {
            case "csv" ->
                CsvTable.read(content)
                        .map(table -> table(ExpectedTable.of(made.content(), key), table, content))
                        .orElseGet(Finding.Replaced::new);
            case "json" -> isSameTree(made.content(), content) ? new Finding.Resaved(Set.of()) : text(made, content);
            case "md", "svg", "txt" -> text(made, content);
            default -> new Finding.Replaced();
        };
    }

    /** Compares a table whose bytes are known to differ, or not known to be the same. */
    static Finding table(ExpectedTable made, CsvTable table, byte[] content) {
        TableChanges changes = Comparison.between(made, table, content);
        return changes.isSameInValues() ? new Finding.Resaved(changes.forms()) : new Finding.Edited(changes);
    }

    private static Finding text(PackageFile made, byte[] content) {
        Optional<TableChanges> changes = TextLines.between(new String(made.content(), StandardCharsets.UTF_8), content);
        return changes.<Finding>map(c -> c.isSameInValues() ? new Finding.Resaved(c.forms()) : new Finding.Edited(c))
                .orElseGet(Finding.Replaced::new);
    }

    private static boolean isSameTree(byte[] made, byte[] found) {
        return StrictJson.tree(found)
                .filter(tree -> StrictJson.tree(made).filter(tree::equals).isPresent())
                .isPresent();
    }
}
