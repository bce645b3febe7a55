package dev.bilateral.snapshot.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.scenario.AssumptionText;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.scenario.ScenarioTitle;
import dev.bilateral.snapshot.FrozenRevision;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How a list of snapshots names the scenarios that they show; each is looked up once. */
final class RevisionNames {

    private static final Messages MESSAGES = Messages.of(RevisionNames.class);

    private final ScenarioService scenarios;
    private final Map<RevisionId, String> titles = new HashMap<>();

    RevisionNames(ScenarioService scenarios) {
        this.scenarios = scenarios;
    }

    /** @param address of a snapshot; what it names may be unknown here */
    String of(String address) {
        return FrozenRevision.of(address).stream()
                .map(frozen -> MESSAGES.text(
                        "list.revision",
                        titles.computeIfAbsent(frozen.revision(), this::title),
                        frozen.revision().number(),
                        frozen.edits().isEmpty() ? "" : edits(frozen.edits())))
                .collect(Collectors.joining("; "));
    }

    private static String edits(Map<AssumptionKey, String> edits) {
        return MESSAGES.count(
                "list.edits",
                edits.size(),
                Text.list(edits.entrySet().stream()
                        .map(edit -> MESSAGES.text(
                                "list.edit", edit.getKey().label(), value(edit.getKey(), edit.getValue())))
                        .toList()));
    }

    private static String value(AssumptionKey key, String text) {
        boolean isReadable = Inputs.defaults().check(Map.of(key, text)).stream().noneMatch(error -> error.key() == key);
        return isReadable ? AssumptionText.of(key, text) : text;
    }

    /** As it was called then. */
    private String title(RevisionId revision) {
        return scenarios
                .title(revision.scenario(), revision.number())
                .map(ScenarioTitle::title)
                .orElse(revision.scenario().value());
    }
}
