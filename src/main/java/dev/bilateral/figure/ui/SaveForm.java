package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.assumptions.Differences;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.KeyTexts;
import dev.bilateral.figure.ui.assumptions.ValueSource;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.Merge.Content;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioName;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.WrittenText;
import dev.bilateral.ui.LineField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As what the edits are to be saved, what differs, and why. */
final class SaveForm extends Div {

    private static final Messages MESSAGES = Messages.of(SaveForm.class);

    private final transient FigureTables tables;
    private final transient Edits edits;
    private final SaveTarget target;
    private final transient Optional<SavedEditions> editions;
    private final LineField title;
    private final LineField description;
    private final ReasonFields reasons;
    private final LineField note;

    /**
     * @param scenario the one in view as it is now
     * @param drafts begins the names under which the browser keeps what is typed
     * @param reasonTyped hears of each reason that is written here
     */
    SaveForm(
            Scenario scenario,
            FigureTables tables,
            Edits edits,
            String drafts,
            BiConsumer<AssumptionKey, String> reasonTyped) {
        this.tables = tables;
        this.edits = edits;
        addClassName("save-form");
        target = new SaveTarget(scenario, Math.max(tables.revision().number(), scenario.latest()) + 1, drafts);
        editions = SavedEditions.of(tables.revision(), tables.state().pins(), drafts);
        title = new LineField("new-title", MESSAGES.text("save.new.title"), ScenarioName.LONGEST, drafts + "new/title");
        description = new LineField(
                "new-description",
                MESSAGES.text("save.new.description"),
                WrittenText.LONGEST,
                drafts + "new/description");
        Div names = new Div(title, description);
        names.addClassName("new-scenario");
        Differences differences = new Differences();
        differences.open();
        differences.show(edits);
        reasons = new ReasonFields(tables.revision(), edits, drafts, reasonTyped);
        note = new LineField("revision-note", MESSAGES.text("save.note"), WrittenText.LONGEST, drafts + "note");
        add(target);
        SaveTarget.about(scenario).ifPresent(sentence -> add(muted(sentence)));
        add(names, differences);
        editions.ifPresent(this::add);
        add(reasons, note);
    }

    /** @param name of the new scenario; empty for a revision of the one in view */
    record Asked(Optional<Name> name, Content content, String why) {}

    /** @param called tidy, as {@link ScenarioName#tidy} leaves it */
    record Name(String called, String described) {}

    /** The fields of which nothing can be saved before they are put right, each behind its group. */
    static String unusable(Edits edits) {
        return edits.unusable().keySet().stream()
                .map(key -> MESSAGES.text("save.errors.field", KeyTexts.group(key), KeyTexts.label(key)))
                .collect(Collectors.joining("; "));
    }

    /** What is to be saved; empty, with the reasons beside the fields, where something in it can't be. */
    Optional<Asked> read(CitedObservations cited) {
        Name name = new Name(
                ScenarioName.tidy(title.getValue()), description.getValue().strip());
        boolean isNew = target.isNew();
        String why = note.getValue().strip();
        boolean isWrong = Stream.of( // all of them, so that each field says its own
                        title.refuse(isNew ? ScenarioName.problem(name.called()) : Optional.empty()),
                        description.refuse(isNew ? WrittenText.problem(name.described()) : Optional.empty()),
                        reasons.refuse(),
                        note.refuse(WrittenText.noteProblem(why)))
                .anyMatch(isRefused -> isRefused);
        if (isWrong) {
            return Optional.empty();
        }
        Content content = Content.of(tables.revision())
                .with(
                        changes(cited),
                        editions.map(SavedEditions::chosen)
                                .orElse(tables.state().pins()));
        return Optional.of(new Asked(isNew ? Optional.of(name) : Optional.empty(), content, why));
    }

    void refuseTitle(String sentence) {
        title.refuse(Optional.of(sentence));
    }

    private List<Assumption> changes(CitedObservations cited) {
        ScenarioRevision base = tables.revision();
        return edits.edited().stream()
                .map(key -> new Assumption(key, edits.value(key), reason(key), ValueSource.of(base, cited, key, edits)))
                .toList();
    }

    /** A value that stands as it was keeps its reason until another is given. */
    private String reason(AssumptionKey key) {
        String given = reasons.of(key);
        return Optional.ofNullable(tables.revision().assumptions().get(key))
                .filter(before -> given.isEmpty() && before.value().equals(edits.value(key)))
                .map(Assumption::rationale)
                .orElse(given);
    }

    private static Paragraph muted(String text) {
        Paragraph muted = new Paragraph(text);
        muted.addClassName("muted");
        return muted;
    }
}
