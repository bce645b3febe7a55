package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.Relevance;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Question;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.ScenarioTitle;
import dev.bilateral.ui.TabSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Any figure, from its title down to its actions. */
final class FigurePage extends Section {

    private static final Messages MESSAGES = Messages.of(FigurePage.class);
    private static final String CHART = "chart";

    private static final String MATTERS = "matters";

    private final transient Figure figure;
    private final transient SwitchBar.Chosen chosen;
    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Paragraph lastGood = new Paragraph();
    private final Notices notices;
    private final ChipRow chips;
    private final TabSet tabs = new TabSet(MESSAGES.text("tabs"));
    private final SwitchBar switches;
    private final ChartArea charts;
    private final LazyTabs others;
    private final ActionBar actions;
    private final WhatMatters matters;
    private transient @Nullable FigureTables shown;

    /** @param lead leads to the field of an assumption */
    FigurePage(
            Figure figure,
            FigureServices services,
            MovedNotice moved,
            SwitchBar.Chosen chosen,
            Consumer<AssumptionKey> lead) {
        this.figure = figure;
        this.chosen = chosen;
        notices = new Notices(services, figure, moved);
        chips = new ChipRow(figure, this::askFirst);
        switches = new SwitchBar(figure.switches(), chosen);
        charts = new ChartArea(figure, chips::openDisagreements);
        others = new LazyTabs(figure, services.tableView());
        actions = new ActionBar(figure, services);
        matters = new WhatMatters(figure, lead, this::ask);
        addClassName("figure-page");
        subtitle.addClassName("subtitle");
        lastGood.addClassName("last-good");
        lastGood.getElement().setAttribute("role", "status");
        add(new Header(title, subtitle, lastGood, chips), notices, tabs, actions);
    }

    void addAction(Component action) {
        actions.addComponentAsFirst(action);
    }

    void addSaveAction(Runnable save) {
        actions.addSave(save);
    }

    void show(FigureTables tables, FigureSpec spec) {
        shown = tables;
        title.setText(spec.title());
        subtitle.setText(spec.subtitle());
        chips.show(tables, spec);
        notices.show(tables);
        switches.show(figure, tables.state());
        charts.show(tables, spec);
        matters.show(tables);
        others.show(tables, tabs::isOpen);
        actions.show(tables, spec);
        if (tabs.isEmpty()) {
            addTabs();
        }
        boolean isAsked = tables.state().question().isPresent();
        if (isAsked != tabs.isOpen(MATTERS)) {
            tabs.open(isAsked ? MATTERS : CHART);
        }
    }

    /** Tells which texts of the address can't be used. */
    void tellUnusable(Edits edits) {
        notices.showUnusable(edits);
        lastGood.setText("");
    }

    /** Tells of what is typed since: what can't be used, so that title and chart are older than it. */
    void tellTyped(Edits edits, Edits usable) {
        notices.showUnusable(usable);
        lastGood.setText(UnusableTexts.lastGood(edits, key -> Relevance.matters(figure, key, edits)));
    }

    void tellMoved(ScenarioTitle scenario, MovedEdits edits) {
        notices.showMoved(scenario, edits);
    }

    void tellSaved(RevisionId revision) {
        notices.showSaved(revision);
    }

    /** @param again opens what was to be saved */
    void tellUnsaved(boolean isSignedIn, Runnable again) {
        notices.showUnsaved(isSignedIn, again);
    }

    void forgetSaved() {
        notices.forgetSaved();
    }

    private void addTabs() {
        tabs.add(CHART, MESSAGES.text("tab.chart"), () -> new Div(switches, charts));
        if (matters.canAsk()) {
            tabs.add(MATTERS, MESSAGES.text("tab.matters"), () -> matters);
        }
        for (String other : List.of(LazyTabs.TABLE, LazyTabs.SOURCES, LazyTabs.METHOD)) {
            tabs.add(other, MESSAGES.text("tab." + other), () -> others.content(other));
        }
        tabs.setId("tabs-" + figure.id());
        tabs.onOpen(opened -> {
            others.open(opened);
            follow(opened);
        });
    }

    /** A question is in the address while it is in view. */
    private void follow(String opened) {
        boolean isAsked = shown != null && shown.state().question().isPresent();
        if (opened.equals(MATTERS) && !isAsked) {
            askFirst();
        } else if (!opened.equals(MATTERS) && isAsked) {
            chosen.choose(FigureState.OUTCOME, "", true);
        }
    }

    private void askFirst() {
        matters.question().ifPresent(this::ask);
    }

    private void ask(Question question) {
        chosen.choose(FigureState.OUTCOME, question.code(), false);
    }
}
