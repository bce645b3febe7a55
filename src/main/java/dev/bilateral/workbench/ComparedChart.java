package dev.bilateral.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.EChart;
import org.jspecify.annotations.Nullable;

/** A chart under its title, with what can be taken away of it. */
final class ComparedChart extends Div {

    private final H3 title = new H3();
    private final Div files = new Div();
    private final String elsewhere;
    private @Nullable EChart chart;

    /** @param elsewhere where the same stands in words */
    ComparedChart(String elsewhere) {
        this.elsewhere = elsewhere;
        files.addClassName("compare-files");
        add(title);
    }

    void show(String finding, ChartSpec spec, Component links) {
        title.setText(finding);
        if (chart == null) {
            chart = new EChart(spec);
            chart.setElsewhere(elsewhere);
            add(chart, files);
        }
        chart.setSpec(spec);
        setClassName("chart-panel", true);
        chart.setVisible(true);
        files.setVisible(true);
        files.removeAll();
        files.add(links);
    }

    /** Where there is nothing to draw. */
    void show(String finding) {
        title.setText(finding);
        if (chart != null) {
            chart.setVisible(false);
        }
        files.setVisible(false);
        setClassName("chart-panel", false); // which keeps room for a chart
    }
}
