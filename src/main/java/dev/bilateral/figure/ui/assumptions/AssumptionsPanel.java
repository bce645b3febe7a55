package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The assumptions on which a figure depends, in groups; the figure's own group stands open. */
public final class AssumptionsPanel extends Aside {

    /** The element's id, for buttons that open and close it. */
    public static final String ID = "assumptions";

    private static final Messages MESSAGES = Messages.of(AssumptionsPanel.class);

    private final transient Figure figure;
    private final transient PanelActions actions;
    private final NativeButton opener = PanelToggle.of(MESSAGES.text("open"));
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
                PanelToggle.of(MESSAGES.text("close")),
                actions::save,
                this::undo,
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
        add(PanelToggle.rail(), body, citing);
    }

    /** The button that opens the panel where it does not stand beside the figure. */
    public NativeButton opener() {
        return opener;
    }

    /**
     * Shows another state, texts included.
     *
     * @return the edits that stand: those that led to it in this tab have reasons too, which no address brings along
     */
    public Edits show(FigureTables shown, Edits shownEdits) {
        boolean isSameRevision = tables != null
                && tables.revision().equals(shown.revision())
                && tables.references().equals(shown.references())
                && tables.state().pins().equals(shown.state().pins());
        tables = shown;
        if (history == null || !isSameRevision) {
            history = KeptHistory.of(shown, shownEdits);
        } else if (!shownEdits.equals(history.now())) {
            history.enter(shownEdits);
        }
        if (!isSameRevision || shownGroups.isEmpty()) {
            build(shown);
        }
        Edits now = edits();
        shownGroups.forEach(group -> group.showTexts(now));
        showState();
        shownGroups.forEach(group -> group.openForErrors(figure, now));
        return now;
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

    /** Takes a step that was made elsewhere on the screen. */
    public void type(Edits typed) {
        enter(typed);
    }

    /** Takes a step, tells it, and shows the texts again where one was taken out. */
    private void enter(Edits typed) {
        Edits before = edits();
        history().enter(typed);
        ReasonField.keep(getElement(), actions.drafts(), before, typed);
        if (isAnyGone(before.typed(), typed.typed()) || isAnyGone(before.reasons(), typed.reasons())) {
            shownGroups.forEach(group -> group.showTexts(typed));
        }
        actions.edited(typed);
        showState();
    }

    private static boolean isAnyGone(Map<AssumptionKey, String> before, Map<AssumptionKey, String> after) {
        return before.keySet().stream().anyMatch(key -> !after.containsKey(key));
    }

    /** Takes the last step back. */
    public void undo() {
        move(EditHistory::undo);
    }

    private void move(Function<EditHistory, Edits> step) {
        Edits before = edits();
        Edits moved = step.apply(history());
        ReasonField.keep(getElement(), actions.drafts(), before, moved);
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
        opener.setText(PanelToggle.opener(now));
        differences.show(now);
        shownGroups.forEach(group -> group.showState(drawn, now));
    }

    private void build(FigureTables shown) {
        Map<String, List<AssumptionKey>> keys = figure.keys().stream()
                .sorted()
                .collect(Collectors.groupingBy(AssumptionKey::group, LinkedHashMap::new, Collectors.toList()));
        groups.removeAll();
        shownGroups = new ArrayList<>();
        FieldFactory fields = new FieldFactory(this, shown, actions);
        keys.forEach((name, members) -> {
            AssumptionGroup group = new AssumptionGroup(members, fields, name.equals(figure.id()));
            shownGroups.add(group);
            groups.add(group);
        });
        revisions.clear();
    }
}
