package dev.bilateral.snapshot.verify.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.snapshot.verify.Finding;
import dev.bilateral.snapshot.verify.csv.Form;
import dev.bilateral.snapshot.verify.csv.TableChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What became of one file, as a sentence. */
final class FindingText {

    private static final Messages MESSAGES = Messages.of(FindingText.class);

    private FindingText() {}

    static String of(Finding finding) {
        return switch (finding) {
            case Finding.Same same -> MESSAGES.text("finding.same");
            case Finding.Resaved resaved -> resaved(resaved.forms());
            case Finding.Edited edited -> edited(edited.changes());
            case Finding.Replaced replaced -> MESSAGES.text("finding.replaced");
            case Finding.Missing missing -> MESSAGES.text("finding.missing");
            case Finding.Added added -> MESSAGES.text("finding.added");
            case Finding.Unchecked unchecked -> MESSAGES.text("finding.unchecked");
        };
    }

    private static String resaved(Set<Form> forms) {
        return forms.isEmpty() ? MESSAGES.text("finding.resaved.plain") : MESSAGES.text("finding.resaved", list(forms));
    }

    private static String edited(TableChanges changes) {
        List<String> parts = new ArrayList<>();
        add(parts, "edited.cells", changes.cellCount());
        add(parts, "edited.added", changes.addedRows().count());
        add(parts, "edited.removed", changes.removedRows().count());
        add(parts, "edited.columns.added", changes.addedColumns().count());
        add(parts, "edited.columns.removed", changes.removedColumns().count());
        String text = MESSAGES.text("finding.edited", Text.list(parts));
        if (changes.uncomparedRows() > 0) {
            text += " " + MESSAGES.count("edited.uncompared", changes.uncomparedRows());
        }
        return changes.forms().isEmpty() ? text : text + " " + MESSAGES.text("edited.forms", list(changes.forms()));
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(MESSAGES.count(key, count));
        }
    }

    private static String list(Set<Form> forms) {
        return String.join(
                ", ",
                forms.stream()
                        .sorted()
                        .map(form -> MESSAGES.text("form." + form.name().toLowerCase(Locale.ROOT)))
                        .toList());
    }
}
