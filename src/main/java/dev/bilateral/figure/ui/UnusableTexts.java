package dev.bilateral.figure.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.KeyTexts;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What an address brought that can't be used: a rule that several keys break together is told once, with their names. */
final class UnusableTexts {

    private static final Messages MESSAGES = Messages.of(UnusableTexts.class);

    private UnusableTexts() {}

    /** That what is shown is older than what is typed; empty where all of that can be used. */
    static String lastGood(Edits edits, Predicate<AssumptionKey> matters) {
        List<String> labels = edits.unusable().keySet().stream()
                .filter(matters)
                .map(KeyTexts::label)
                .toList();
        return labels.isEmpty() ? "" : MESSAGES.text("lastGood", Text.list(labels));
    }

    static List<String> of(Edits edits, Predicate<AssumptionKey> matters) {
        Map<List<String>, List<InputError>> byRule = edits.unusable().keySet().stream()
                .filter(matters)
                .flatMap(key -> edits.error(key).stream())
                .collect(Collectors.groupingBy(
                        error -> List.of(KeyTexts.group(error.key()), error.message()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byRule.entrySet().stream()
                .map(rule -> MESSAGES.text(
                        "unusable",
                        Text.list(rule.getValue().stream()
                                .map(error -> KeyTexts.label(error.key()))
                                .toList()),
                        rule.getKey().getFirst(),
                        rule.getKey().getLast()))
                .toList();
    }
}
