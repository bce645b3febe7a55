package dev.bilateral.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.EChart;
import org.jspecify.annotations.Nullable;

/** A chart under its title, with what can be taken away of it. */
final class ComparedChart extends Div {

    private final H3 title = new H3();
    private final Paragraph note = new Paragraph();
    private final Div files = new Div();
    private final String elsewhere;
    private @Nullable EChart chart;

    /** @param elsewhere where the same stands in words */
    ComparedChart(String elsewhere) {
        this.elsewhere = elsewhere;
        files.addClassName("compare-files");
        note.addClassName("footnote");
        add(title);
    }

    /** @param remark what is to be said of it in words, may be empty */
    void show(String finding, ChartSpec spec, String remark, Component links) {
        title.setText(finding);
        EChart drawn = chart;
        if (drawn == null) {
            drawn = new EChart(spec);
            drawn.setElsewhere(elsewhere);
            chart = drawn;
        }
        drawn.setSpec(spec);
        setClassName("chart-panel", true);
        note.setText(remark);
        files.removeAll();
        files.add(links);
        add(drawn);
        if (remark.isEmpty()) {
            remove(note);
        } else {
            add(note);
        }
        add(files);
    }

    /**
     * Where there is nothing to draw: no plot stays behind.
     *
     * @param remark why, may be empty
     */
    void show(String finding, String remark) {
        title.setText(finding);
        if (chart != null) {
            remove(chart);
            chart = null;
        }
        remove(files);
        note.setText(remark);
        if (remark.isEmpty()) {
            remove(note);
        } else {
            add(note);
        }
        setClassName("chart-panel", false); // which keeps room for a chart
    }
}
