package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputWarning;
import dev.bilateral.ui.Disclosure;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assumptions of one subject. Closed, it is one line of values; its fields are made when it is first opened. */
final class AssumptionGroup extends Disclosure {

    private static final Messages MESSAGES = Messages.of(AssumptionGroup.class);

    private final transient List<AssumptionKey> keys;
    private final transient FieldFactory factory;
    private final Span values = new Span();
    private final Div content = new Div();
    private transient List<AssumptionField> fields = List.of();
    private transient @Nullable FigureTables tables;
    private transient @Nullable Edits edits;
    private String shownFor = "";

    /** @param keys at least one, all of one group */
    AssumptionGroup(List<AssumptionKey> keys, FieldFactory factory, boolean isOpen) {
        this.keys = keys;
        this.factory = factory;
        addClassName("assumption-group");
        values.addClassName("group-values");
        Span title = new Span(KeyTexts.group(keys.getFirst()));
        title.addClassName("group-title");
        setSummary(title, values);
        add(content);
        onFilling(this::fill);
        if (isOpen) {
            open();
            build();
        }
    }

    void showTexts(Edits shown) {
        shownFor = ""; // no typing, so that what is without effect goes
        fields.forEach(field -> field.showText(shown));
    }

    void showText(AssumptionKey key, Edits shown) {
        fields.stream().filter(field -> field.key() == key).forEach(field -> field.showText(shown));
    }

    /** Opens where a text can't be used, so that nobody has to look for it. */
    void openForErrors(Figure figure, Edits shown) {
        if (keys.stream().anyMatch(key -> shown.error(key).isPresent() && Relevance.matters(figure, key, shown))) {
            open();
            fill();
        }
    }

    /** Opens where it holds a key, so that its field is there. */
    void openFor(AssumptionKey key) {
        if (keys.contains(key)) {
            open();
            fill();
        }
    }

    void showState(FigureTables drawn, Edits shown) {
        tables = drawn;
        edits = shown;
        values.setText(keys.stream()
                .filter(key -> Relevance.of(key, shown))
                .map(key -> KeyTexts.labelled(key, shown.value(key)))
                .collect(Collectors.joining(" · ")));
        if (!fields.isEmpty()) {
            String shape = shown.value(GAS_SHAPE);
            boolean isSameShape = shape.equals(shownFor);
            shownFor = shape;
            fields.forEach(field -> {
                // while one types: a field in which the saved value stands again stays under the hand
                field.setVisible(Relevance.of(field.key(), shown) || (isSameShape && field.isVisible()));
                field.showState(shown, remark(field.key(), shown, drawn.warnings()), factory.setBy(field.key(), drawn));
                field.showOutside(factory.outside().of(field.key(), drawn), factory.overlay());
            });
        }
    }

    private void fill() {
        FigureTables drawn = tables;
        Edits shown = edits;
        if (fields.isEmpty() && drawn != null && shown != null) {
            build();
            showTexts(shown);
            showState(drawn, shown);
        }
    }

    private void build() {
        fields = keys.stream().map(factory::field).toList();
        fields.forEach(content::add);
        setFilled(true);
    }

    private static String remark(AssumptionKey key, Edits shown, List<InputWarning> warnings) {
        if (!Relevance.isUsed(key, shown)) {
            return MESSAGES.text("unused", KeyTexts.value(GAS_SHAPE, shown.value(GAS_SHAPE)));
        }
        return warnings.stream()
                .filter(warning -> warning.key() == key)
                .map(InputWarning::message)
                .findFirst()
                .orElse("");
    }
}
