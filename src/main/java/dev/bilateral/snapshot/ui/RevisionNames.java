package dev.bilateral.snapshot.ui;

import dev.bilateral.common.Messages;
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
                        frozen.edits() == 0 ? "" : MESSAGES.count("holds.edits", frozen.edits())))
                .collect(Collectors.joining("; "));
    }

    /** As it was called then. */
    private String title(RevisionId revision) {
        return scenarios
                .title(revision.scenario(), revision.number())
                .map(ScenarioTitle::title)
                .orElse(revision.scenario().value());
    }
}
