package dev.bilateral.snapshot.verify;

import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.Sha256;
import dev.bilateral.snapshot.verify.csv.Comparison;
import dev.bilateral.snapshot.verify.csv.CsvTable;
import dev.bilateral.snapshot.verify.csv.ExpectedTable;
import dev.bilateral.snapshot.verify.csv.TableChanges;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Compares a file with what was made. */
final class FileComparison {

    private FileComparison() {}

    /** @param key the columns that tell rows apart, of a table */
    static Condition of(PackageFile made, List<String> key, UploadedFile found) {
        if (Sha256.hex(made.content()).equals(found.sha256())) {
            return new Condition.Same();
        }
        if (found.content().isEmpty()) {
            return new Condition.Replaced();
        }
        byte[] content = found.content().get();
        String ending = made.path().substring(made.path().lastIndexOf('.') + 1);
        return switch (ending) {
            case "csv" ->
                CsvTable.read(content)
                        .map(table -> table(ExpectedTable.of(made.content(), key), table, content))
                        .orElseGet(Condition.Replaced::new);
            case "json" -> isSameTree(made.content(), content) ? Condition.Resaved.PLAIN : text(made, content);
            case "md", "svg", "txt" -> text(made, content);
            default -> new Condition.Replaced();
        };
    }

    /** Compares a table whose bytes are known to differ, or not known to be the same. */
    static Condition table(ExpectedTable made, CsvTable table, byte[] content) {
        return told(Comparison.between(made, table, content));
    }

    static Condition told(TableChanges changes) {
        return changes.isSameInValues()
                ? new Condition.Resaved(changes.forms(), changes.lost())
                : new Condition.Edited(changes);
    }

    private static Condition text(PackageFile made, byte[] content) {
        Optional<TableChanges> changes = TextLines.between(new String(made.content(), StandardCharsets.UTF_8), content);
        return changes.<Condition>map(
                        c -> c.isSameInValues() ? new Condition.Resaved(c.forms(), "") : new Condition.Edited(c))
                .orElseGet(Condition.Replaced::new);
    }

    private static boolean isSameTree(byte[] made, byte[] found) {
        return StrictJson.tree(found)
                .filter(tree -> StrictJson.tree(made).filter(tree::equals).isPresent())
                .isPresent();
    }
}
