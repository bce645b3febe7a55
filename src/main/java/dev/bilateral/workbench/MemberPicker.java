package dev.bilateral.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which revisions are compared: each can be exchanged or taken out, and others added, up to four. */
final class MemberPicker extends Div {

    private static final Messages MESSAGES = Messages.of(MemberPicker.class);

    private final transient ScenarioService scenarios;
    private final transient Consumer<ComparisonState> change;
    private final transient List<Slot> slots = new ArrayList<>();
    private final NativeButton add = new NativeButton(MESSAGES.text("picker.add"), click -> addOne());
    private transient @Nullable ComparisonState state;

    MemberPicker(ScenarioService scenarios, Consumer<ComparisonState> change) {
        this.scenarios = scenarios;
        this.change = change;
        addClassName("picker");
        getElement().setAttribute("role", "group").setAttribute("aria-label", MESSAGES.text("picker"));
        for (int i = 0; i < ComparisonState.MOST; i++) {
            Slot slot = new Slot(i);
            slots.add(slot);
            add(slot);
        }
        add(add);
    }

    void show(ComparisonState shown) {
        state = shown;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            slot.setVisible(i < shown.with().size());
            if (i < shown.with().size()) {
                slot.show(shown.with().get(i));
            }
        }
        add.setVisible(shown.with().size() < ComparisonState.MOST);
        add.setText(MESSAGES.text(shown.with().isEmpty() ? "picker.first" : "picker.add"));
    }

    private void addOne() {
        // rather another scenario than another revision of one that is there
        scenarios.scenarios().stream()
                .sorted(Comparator.comparing(this::isCompared))
                .flatMap(scenario -> unused(scenario).stream())
                .findFirst()
                .ifPresent(found -> {
                    List<RevisionId> more = new ArrayList<>(members());
                    more.add(found);
                    choose(more);
                    slots.get(more.size() - 1).focus();
                });
    }

    private boolean isCompared(Scenario scenario) {
        return members().stream().anyMatch(member -> member.scenario().equals(scenario.id()));
    }

    /** The newest revision of a scenario that is not compared yet. */
    private Optional<RevisionId> unused(Scenario scenario) {
        return scenarios.revisions(scenario.id()).stream()
                .map(revision -> new RevisionId(scenario.id(), revision.number()))
                .filter(id -> !members().contains(id))
                .findFirst();
    }

    private void exchange(int place, RevisionId id) {
        List<RevisionId> changed = new ArrayList<>(members());
        changed.set(place, id);
        choose(changed.stream().distinct().toList());
    }

    private void takeOut(int place) {
        List<RevisionId> fewer = new ArrayList<>(members());
        fewer.remove(place);
        choose(fewer);
        // what was pressed is gone: the keyboard goes on at what stands in its place
        if (fewer.isEmpty()) {
            add.focus();
        } else {
            slots.get(Math.min(place, fewer.size() - 1)).focus();
        }
    }

    private void choose(List<RevisionId> with) {
        ComparisonState now = state;
        if (now != null) {
            change.accept(now.with(with));
        }
    }

    private List<RevisionId> members() {
        ComparisonState now = state;
        return now == null ? List.of() : now.with();
    }

    /** One place. */
    private final class Slot extends Div {

        private final NativeSelect scenario;
        private final NativeSelect revision;

        private Slot(int place) {
            scenario = new NativeSelect(MESSAGES.text("picker.scenario", place + 1));
            revision = new NativeSelect(MESSAGES.text("picker.revision", place + 1));
            NativeButton remove = new NativeButton(MESSAGES.text("picker.remove"), click -> takeOut(place));
            remove.setAriaLabel(MESSAGES.text("picker.remove.which", place + 1));
            remove.addClassName("quiet");
            addClassName("picker-slot");
            scenario.addValueChangeListener(changed -> {
                if (changed.isFromClient()) {
                    scenarios
                            .find(new ScenarioId(changed.getValue()))
                            .flatMap(MemberPicker.this::unused)
                            .ifPresentOrElse(
                                    id -> exchange(place, id),
                                    () -> show(members().get(place)));
                }
            });
            revision.addValueChangeListener(changed -> {
                if (changed.isFromClient()) {
                    exchange(
                            place,
                            new RevisionId(members().get(place).scenario(), Integer.parseInt(changed.getValue())));
                }
            });
            add(scenario, revision, remove);
        }

        private void focus() {
            scenario.getElement().callJsFunction("focus");
        }

        private void show(RevisionId id) {
            scenario.options(scenarios.scenarios().stream()
                    .map(one -> new Option(
                            one.id().value(),
                            one.title(),
                            one.id().equals(id.scenario()) || unused(one).isPresent()))
                    .toList());
            scenario.choose(id.scenario().value());
            List<ScenarioRevision> revisions = scenarios.revisions(id.scenario());
            revision.options(revisions.stream()
                    .map(one -> new Option(Integer.toString(one.number()), "r" + one.number()))
                    .toList());
            revision.choose(Integer.toString(id.number()));
        }
    }
}
