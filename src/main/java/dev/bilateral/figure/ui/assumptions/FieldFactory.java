package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.NativeButton;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputRange;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ReferenceRecord;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the field of each key, with the control that fits what it holds. */
final class FieldFactory {

    private static final Messages MESSAGES = Messages.of(FieldFactory.class);

    private final AssumptionsPanel panel;
    private final FigureTables shown;
    private final CitedObservations cited;
    private final PanelActions actions;
    private final OutsideView outside;
    private String replacedRange = "";

    FieldFactory(AssumptionsPanel panel, FigureTables shown, PanelActions actions) {
        this.panel = panel;
        this.shown = shown;
        this.actions = actions;
        cited = actions.cited(shown);
        outside = new OutsideView(cited.of(ReferenceRecord.DATASET));
    }

    /** How the ramp compares with others, in the edition that is shown. */
    OutsideView outside() {
        return outside;
    }

    /** Where the ramp is drawn against others. */
    Optional<String> overlay() {
        return actions.overlay();
    }

    AssumptionField field(AssumptionKey key) {
        Assumption saved =
                shown.revision().assumptions().getOrDefault(key, new Assumption(key, key.defaultText(), "", null));
        StatedOffers stated = StatedOffers.of(saved, cited);
        AssumptionField[] made = new AssumptionField[1];
        Consumer<StatedOffer> take = offer -> {
            panel.type(stated.take(panel.edits(), offer));
            made[0].showText(panel.edits());
        };
        Offers offers = new Offers(key, stated, take);
        made[0] = new AssumptionField(
                saved,
                id -> editor(key, id, offers, text -> type(key, text)),
                () -> panel.type(panel.edits().reset(key)),
                new Provenance(stated, actions::tell, take, this::news, citing(stated)),
                new ReasonField(
                        saved,
                        actions.drafts(),
                        text -> panel.type(panel.edits().reason(key, text))));
        return made[0];
    }

    /** Any statement of the editions in view can be what a value rests on. */
    private NativeButton citing(StatedOffers stated) {
        AssumptionKey key = stated.saved().key();
        NativeButton button = new NativeButton(
                MESSAGES.text("cite"),
                click -> panel.cite(
                        key,
                        shown.state().pins(),
                        cited,
                        found -> panel.type(
                                panel.edits().from(key, StatedOffers.resting(found.ref(), found.observation())))));
        button.addClassName("quiet");
        button.setAriaLabel(MESSAGES.text("cite.what", KeyTexts.label(key)));
        return button;
    }

    /** That a newer edition has the source of a value otherwise than it stands here, or no more. */
    private String news(DatasetId dataset, Observation source) {
        return cited.changed(dataset, source)
                .map(changed -> changed.after() == null
                        ? MESSAGES.text("source.gone", changed.in())
                        : MESSAGES.text("source.changed", changed.in(), said(changed)))
                .orElse("");
    }

    private static String said(CitedObservations.Changed changed) {
        Observation after = Objects.requireNonNull(changed.after());
        String now = StatedOffers.words(after);
        return now.equals(StatedOffers.words(changed.before())) ? MESSAGES.text("source.details") : now;
    }

    private Editor editor(AssumptionKey key, String id, Offers offers, Typed typed) {
        String label = KeyTexts.label(key);
        return switch (key.kind()) {
            case INTEGER, NUMBER, OPTIONAL_NUMBER ->
                key.takesRange()
                        ? new RangeEditor(key, label, id, offers, typed)
                        : new NumberEditor(key, label, id, offers, typed);
            case CHOICE ->
                new ChoiceEditor(
                        label,
                        id,
                        key.choices().stream().map(c -> option(key, c)).toList(),
                        typed);
            case FLAG -> new ChoiceEditor(label, id, List.of(option(key, "false"), option(key, "true")), typed);
            case PHASES -> new PhasesEditor(label, id, typed);
            case SHARE -> new ShareEditor(key, label, id, offers, typed);
        };
    }

    /** A pipeline without a complete record is offered disabled, with the reason. */
    private Option option(AssumptionKey key, String choice) {
        String text = KeyTexts.choice(key, choice);
        boolean isMissing =
                key == AssumptionKey.GAS_REFERENCE && references().find(choice).isEmpty();
        return isMissing
                ? new Option(choice, MESSAGES.text("reference.incomplete", text), false)
                : new Option(choice, text);
    }

    /** Which other choice set a value, and what range it replaced; empty where none did. */
    String setBy(AssumptionKey key, FigureTables drawn) {
        return OutsideView.setBy(key, drawn)
                .map(set -> replacedRange.isEmpty()
                        ? set
                        : set + " " + MESSAGES.text("setBy.replaced", KeyTexts.value(key, replacedRange)))
                .orElse("");
    }

    private void type(AssumptionKey key, String text) {
        Edits before = panel.edits();
        Edits edits = before.type(key, text);
        if (key == AssumptionKey.GAS_REFERENCE && edits.error(key).isEmpty()) {
            edits = withLengthOf(edits, text);
        } else if (key == AssumptionKey.GAS_SHAPE && text.equals("reference")) {
            edits = withLengthOf(edits, edits.text(AssumptionKey.GAS_REFERENCE));
        }
        if (key != AssumptionKey.GAS_RAMP_YEARS) {
            remember(before, edits);
        }
        panel.type(edits);
        if (key != AssumptionKey.GAS_RAMP_YEARS) {
            panel.showText(AssumptionKey.GAS_RAMP_YEARS);
        }
    }

    /** Choosing a reference sets the ramp's length to its own; the length can then be changed. */
    private Edits withLengthOf(Edits edits, String pipeline) {
        return lengthOf(pipeline)
                .map(years -> edits.type(AssumptionKey.GAS_RAMP_YEARS, years))
                .orElse(edits);
    }

    /** A range that a choice replaces is told of, until the length is set over something else. */
    private void remember(Edits before, Edits after) {
        String length = before.value(AssumptionKey.GAS_RAMP_YEARS);
        boolean wasSet = before.value(AssumptionKey.GAS_SHAPE).equals("reference")
                && lengthOf(before.value(AssumptionKey.GAS_REFERENCE))
                        .filter(length::equals)
                        .isPresent();
        if (!wasSet && !length.equals(after.value(AssumptionKey.GAS_RAMP_YEARS))) {
            replacedRange = InputRange.parse(length).isPresent() ? length : "";
        }
    }

    private Optional<String> lengthOf(String pipeline) {
        return references().find(pipeline).map(shares -> String.valueOf(shares.size() - 1));
    }

    private ReferenceRamps references() {
        return shown.references();
    }
}
