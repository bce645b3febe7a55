package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.chart.EChart;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureSpec.Panel;
import dev.bilateral.figure.FigureTables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The charts of a figure with their texts. An edit reuses what is there: each chart gets one new spec. */
final class ChartArea extends Div {

    private static final Messages MESSAGES = Messages.of(ChartArea.class);

    private final transient Runnable disagreements;
    private final Div panels = new Div();
    private final UnorderedList lines = new UnorderedList();
    private final Paragraph footnote = new Paragraph();
    private final ObservationPopup popup = new ObservationPopup();
    private transient Map<String, ChartPanel> shown = new LinkedHashMap<>();
    private transient List<String> shownLines = List.of();
    private transient @Nullable FigureTables tables;

    /** @param disagreements opens the list of what disagrees */
    ChartArea(Figure figure, Runnable disagreements) {
        this.disagreements = disagreements;
        setId("charts-" + figure.id());
        panels.addClassName("chart-panels");
        lines.addClassName("chart-lines");
        lines.setVisible(false);
        footnote.addClassName("footnote");
        add(panels, lines, footnote, popup);
    }

    void show(FigureTables drawn, FigureSpec spec) {
        tables = drawn;
        List<String> ids = spec.panels().stream().map(Panel::id).toList();
        if (!List.copyOf(shown.keySet()).equals(ids)) {
            panels.removeAll();
            Map<String, ChartPanel> next = new LinkedHashMap<>();
            for (Panel panel : spec.panels()) {
                ChartPanel chart = new ChartPanel(panel, this::tell, disagreements);
                next.put(panel.id(), chart);
                panels.add(chart);
            }
            shown = next;
        }
        spec.panels()
                .forEach(panel -> Objects.requireNonNull(shown.get(panel.id())).show(panel));
        showLines(spec.lines());
        footnote.setText(spec.footnote());
    }

    private void showLines(List<String> texts) {
        if (!texts.equals(shownLines)) {
            shownLines = texts;
            lines.removeAll();
            texts.forEach(text -> lines.add(new ListItem(text)));
            lines.setVisible(!texts.isEmpty());
        }
    }

    private void tell(List<String> marks) {
        FigureTables now = tables;
        if (now != null) {
            popup.show(now.observations(), marks);
        }
    }

    /** One chart with its heading and note. */
    private static final class ChartPanel extends Div {

        private final H2 title = new H2();
        private final Paragraph subtitle = new Paragraph();
        private final Paragraph note = new Paragraph();
        private final EChart chart;

        private ChartPanel(Panel panel, Consumer<List<String>> pressed, Runnable disagreements) {
            addClassName("chart-panel");
            subtitle.addClassName("muted");
            note.addClassName("footnote");
            chart = new EChart(panel.chart());
            chart.setElsewhere(MESSAGES.text("chart.elsewhere"));
            chart.addMarkPressListener(event -> pressed.accept(event.getIds()));
            chart.addBracketPressListener(event -> disagreements.run());
            add(title, subtitle, chart, note);
        }

        private void show(Panel panel) {
            setClassName("half", panel.isHalf());
            title.setText(panel.title());
            title.setVisible(!panel.title().isEmpty());
            subtitle.setText(panel.subtitle());
            subtitle.setVisible(!panel.subtitle().isEmpty());
            note.setText(panel.note());
            note.setVisible(!panel.note().isEmpty());
            chart.setSpec(panel.chart());
        }
    }
}
