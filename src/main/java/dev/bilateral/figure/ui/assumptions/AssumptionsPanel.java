package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The assumptions on which a figure depends, in groups; the figure's own group stands open. */
public final class AssumptionsPanel extends Aside {

    /** The element's id, for buttons that open and close it. */
    public static final String ID = "assumptions";

    private static final Messages MESSAGES = Messages.of(AssumptionsPanel.class);

    private final transient Figure figure;
    private final transient PanelActions actions;
    private final NativeButton opener = toggle(MESSAGES.text("open"));
    private final PanelHead head;
    private final Differences differences = new Differences();
    private final RevisionList revisions;
    private final Div groups = new Div();
    private final CiteDialog citing = new CiteDialog();
    private transient List<AssumptionGroup> shownGroups = new ArrayList<>();
    private transient @Nullable FigureTables tables;
    private transient @Nullable EditHistory history;

    public AssumptionsPanel(Figure figure, PanelActions actions) {
        this.figure = figure;
        this.actions = actions;
        head = new PanelHead(
                toggle(MESSAGES.text("close")),
                actions::save,
                () -> move(EditHistory::undo),
                () -> move(EditHistory::redo),
                () -> enter(edits().resetAll()));
        revisions = new RevisionList(actions);
        setId(ID);
        addClassName("assumptions");
        getElement().setAttribute("aria-label", MESSAGES.text("panel")).setAttribute("data-closes-on-escape", true);
        opener.addClassName("assumptions-opener");
        groups.addClassName("assumption-groups");
        Div body = new Div(head, differences, groups, revisions);
        body.addClassName("assumptions-body");
        add(rail(), body, citing);
    }

    /** The button that opens the panel where it does not stand beside the figure. */
    public NativeButton opener() {
        return opener;
    }

    /** Shows another state, texts included. */
    public void show(FigureTables shown, Edits shownEdits) {
        boolean isSameRevision = tables != null
                && tables.revision().equals(shown.revision())
                && tables.references().equals(shown.references())
                && tables.state().pins().equals(shown.state().pins());
        tables = shown;
        if (history == null || !isSameRevision) {
            history = new EditHistory(shownEdits);
        } else if (!shownEdits.equals(history.now())) {
            history.enter(shownEdits);
        }
        if (!isSameRevision || shownGroups.isEmpty()) {
            build(shown);
        }
        shownGroups.forEach(group -> group.showTexts(shownEdits));
        showState();
        shownGroups.forEach(group -> group.openForErrors(figure, shownEdits));
    }

    /** Follows an edit that was typed here; the texts stand as they are. */
    public void follow(FigureTables drawn) {
        tables = drawn;
        showState();
    }

    /** Leads to the field of a key, wherever the panel is. */
    public void lead(AssumptionKey key) {
        shownGroups.forEach(group -> group.openFor(key));
        getElement().executeJs("window.bilateral.lead($0)", AssumptionField.id(key));
    }

    /** Takes up reasons that the browser kept from earlier. */
    public void adopt(Edits earlier) {
        history().adopt(earlier);
        shownGroups.forEach(group -> group.showTexts(earlier));
        showState();
    }

    /** A reason that was written elsewhere for what is edited here. */
    public void writeReason(AssumptionKey key, String text) {
        Edits written = edits().reason(key, text);
        if (!written.equals(edits())) {
            enter(written);
            shownGroups.forEach(group -> group.showText(key, written));
        }
    }

    void cite(AssumptionKey key, Pins pins, CitedObservations cited, Consumer<CitableStatement> take) {
        citing.open(key, CitableStatement.all(pins, cited), take);
    }

    void type(Edits typed) {
        enter(typed);
    }

    /** Takes a step, tells it, and shows the texts again where one was taken out. */
    private void enter(Edits typed) {
        Edits before = edits();
        history().enter(typed);
        keepReasons(before, typed);
        if (isAnyGone(before.typed(), typed.typed()) || isAnyGone(before.reasons(), typed.reasons())) {
            shownGroups.forEach(group -> group.showTexts(typed));
        }
        actions.edited(typed);
        showState();
    }

    private static boolean isAnyGone(Map<AssumptionKey, String> before, Map<AssumptionKey, String> after) {
        return before.keySet().stream().anyMatch(key -> !after.containsKey(key));
    }

    /** What the browser keeps of reasons follows each step, also back, and also of fields that are not there yet. */
    private void keepReasons(Edits before, Edits after) {
        Stream.concat(before.reasons().keySet().stream(), after.reasons().keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(
                        before.reasons().get(key), after.reasons().get(key)))
                .forEach(key -> getElement()
                        .executeJs(
                                "window.bilateral.drafts?.put($0, $1)",
                                ReasonField.draft(actions.drafts(), key),
                                after.reasons().getOrDefault(key, "")));
    }

    private void move(Function<EditHistory, Edits> step) {
        Edits before = edits();
        Edits moved = step.apply(history());
        keepReasons(before, moved);
        shownGroups.forEach(group -> group.showTexts(moved));
        actions.edited(moved);
        showState();
        shownGroups.forEach(group -> group.openForErrors(figure, moved));
    }

    /** Shows a text that followed from what was typed elsewhere. */
    void showText(AssumptionKey key) {
        shownGroups.forEach(group -> group.showText(key, edits()));
    }

    Edits edits() {
        return history().now();
    }

    private EditHistory history() {
        EditHistory now = history;
        if (now == null) {
            throw new IllegalStateException("Nothing is typed before a state is shown");
        }
        return now;
    }

    private void showState() {
        FigureTables drawn = tables;
        if (drawn == null) {
            return;
        }
        Edits now = edits();
        head.show(drawn, history());
        opener.setText(openerText(now));
        differences.show(now);
        shownGroups.forEach(group -> group.showState(drawn, now));
    }

    private static String openerText(Edits now) {
        if (now.count() == 0 && now.countOfSourcesAlone() > 0) {
            return MESSAGES.text("open.sources", MESSAGES.count("sources", now.countOfSourcesAlone()));
        }
        return MESSAGES.count("open.edits", now.count());
    }

    private void build(FigureTables shown) {
        Map<String, List<AssumptionKey>> keys = figure.keys().stream()
                .sorted()
                .collect(Collectors.groupingBy(AssumptionKey::group, LinkedHashMap::new, Collectors.toList()));
        groups.removeAll();
        shownGroups = new ArrayList<>();
        FieldFactory fields = new FieldFactory(this, shown, actions);
        keys.forEach((name, members) -> {
            AssumptionGroup group = new AssumptionGroup(name, members, fields, name.equals(figure.id()));
            shownGroups.add(group);
            groups.add(group);
        });
        revisions.clear();
    }

    /** Where the panel stands beside the figure it can be put aside; then only this button is left of it. */
    private static NativeButton rail() {
        NativeButton rail = toggle("");
        rail.addClassName("assumptions-rail");
        Span hide = new Span(MESSAGES.text("rail.hide"));
        hide.addClassName("rail-hide");
        Span show = new Span(MESSAGES.text("rail.show"));
        show.addClassName("rail-show");
        rail.add(hide, show);
        return rail;
    }

    private static NativeButton toggle(String text) {
        NativeButton button = new NativeButton(text);
        button.getElement()
                .setAttribute("data-toggles", ID)
                .setAttribute("aria-controls", ID)
                .setAttribute("aria-expanded", "false");
        return button;
    }
}
