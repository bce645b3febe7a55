package dev.bilateral.snapshot.verify.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.snapshot.verify.Condition;
import dev.bilateral.snapshot.verify.Condition.Resaved;
import dev.bilateral.snapshot.verify.FileCheck;
import dev.bilateral.snapshot.verify.csv.Form;
import dev.bilateral.snapshot.verify.csv.TableChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What became of one file, as a sentence. */
final class ConditionText {

    private static final Messages MESSAGES = Messages.of(ConditionText.class);

    private ConditionText() {}

    static String of(FileCheck check) {
        String text = of(check.condition());
        return check.isInPart() ? MESSAGES.text("condition.part", text) : text;
    }

    private static String of(Condition condition) {
        return switch (condition) {
            case Condition.Same same -> MESSAGES.text("condition.same");
            case Condition.Resaved resaved -> resaved(resaved);
            case Condition.Edited edited -> changed("condition.edited", edited.changes());
            case Condition.Different different -> changed("condition.different", different.changes());
            case Condition.Reworded reworded -> MESSAGES.text("condition.reworded");
            case Condition.Replaced replaced -> MESSAGES.text("condition.replaced");
            case Condition.Missing missing -> MESSAGES.text("condition.missing");
            case Condition.Added added -> MESSAGES.text("condition.added");
            case Condition.Unconfirmed unconfirmed -> MESSAGES.text("condition.unconfirmed");
            case Condition.Unchecked unchecked -> MESSAGES.text("condition.unchecked");
        };
    }

    private static String resaved(Resaved resaved) {
        return resaved.forms().isEmpty()
                ? MESSAGES.text("condition.resaved.plain")
                : MESSAGES.text("condition.resaved", list(resaved.forms())) + lost(resaved.lost());
    }

    private static String lost(String characters) {
        return characters.isEmpty() ? "" : " " + MESSAGES.text("condition.lost", characters);
    }

    private static String changed(String key, TableChanges changes) {
        List<String> parts = new ArrayList<>();
        add(parts, "edited.cells", changes.cellCount());
        add(parts, "edited.added", changes.addedRows().count());
        add(parts, "edited.removed", changes.removedRows().count());
        add(parts, "edited.columns.added", changes.addedColumns().count());
        add(parts, "edited.columns.removed", changes.removedColumns().count());
        String text = MESSAGES.text(key, Text.list(parts));
        if (changes.uncomparedRows() > 0) {
            text += " " + MESSAGES.count("edited.uncompared", changes.uncomparedRows());
        }
        return changes.forms().isEmpty()
                ? text
                : text + " " + MESSAGES.text("edited.forms", list(changes.forms())) + lost(changes.lost());
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
