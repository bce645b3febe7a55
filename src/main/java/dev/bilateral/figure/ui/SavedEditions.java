package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Composite;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Pins;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.RadioChoice;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * With which editions a revision is saved, where others are on screen than its base was saved with: a scenario moves to
 * other ones only where somebody says so. Newer ones are proposed, since who has switched to them wants them; older ones
 * are not, since whoever looks back at a day wants no scenario to move there.
 */
final class SavedEditions extends Composite<RadioChoice> {

    private static final Messages MESSAGES = Messages.of(SavedEditions.class);
    private static final String KEEP = "keep";
    private static final String MOVE = "move";

    private final transient ScenarioRevision base;
    private final transient Pins shown;
    private final String drafts;

    private SavedEditions(ScenarioRevision base, Pins shown, String drafts) {
        this.base = base;
        this.shown = shown;
        this.drafts = drafts;
    }

    /** @return empty where the same editions are on screen as the base was saved with */
    static Optional<SavedEditions> of(ScenarioRevision base, Pins shown, String drafts) {
        return base.pins().equals(shown) ? Optional.empty() : Optional.of(new SavedEditions(base, shown, drafts));
    }

    /** The editions to save with. */
    Pins chosen() {
        return getContent().chosen().equals(MOVE) ? shown : base.pins();
    }

    @Override
    protected RadioChoice initContent() {
        return new RadioChoice(
                "save-editions",
                MESSAGES.text("save.editions"),
                drafts + "editions/" + shown,
                List.of(
                        new Option(KEEP, MESSAGES.text("save.editions.keep", base.number())),
                        new Option(MOVE, MESSAGES.text("save.editions.move", moves()))),
                isBack() ? KEEP : MOVE);
    }

    private boolean isBack() {
        return shown.versions().entrySet().stream()
                .anyMatch(pin -> base.pins()
                        .find(pin.getKey())
                        .filter(was -> was.compareTo(pin.getValue()) > 0)
                        .isPresent());
    }

    /** Datasets that move alike are named together. */
    private String moves() {
        return shown.versions().entrySet().stream()
                .filter(pin -> !base.pins().find(pin.getKey()).equals(Optional.of(pin.getValue())))
                .collect(Collectors.groupingBy(
                        pin -> moved(pin.getKey(), pin.getValue()),
                        TreeMap::new,
                        Collectors.mapping(pin -> pin.getKey().value(), Collectors.toList())))
                .entrySet()
                .stream()
                .map(moved -> MESSAGES.text("save.editions.moved", Text.list(moved.getValue()), moved.getKey()))
                .collect(Collectors.joining("; "));
    }

    private String moved(DatasetId dataset, DatasetVersionId to) {
        return base.pins()
                .find(dataset)
                .map(from -> MESSAGES.text("save.editions.fromTo", from, to))
                .orElseGet(to::toString);
    }
}
