package dev.bilateral.dashboard.overview;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.chart.EChart;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.Headline;
import dev.bilateral.figure.ui.SourceChip;
import dev.bilateral.ui.PageAddress.CarryingLink;

/** A figure at a glance. The whole card is one link; everything in it is there to be read. */
final class FigureCard extends Article {

    private static final Messages MESSAGES = Messages.of(FigureCard.class);

    FigureCard(Figure figure, FigureTables tables, Headline headline) {
        addClassName("card");
        setId("card-" + figure.id());
        CarryingLink link = new CarryingLink(figure.id(), figure.title());
        link.addClassName("card-link");
        Span chip = new Span(SourceChip.text(figure.claimed(tables)));
        chip.addClassNames("chip", "card-chip");
        Paragraph scenario = line(
                MESSAGES.text(
                        "card.scenario", tables.scenario().title(), FigureWords.revision(tables), headline.scenario()),
                "card-scenario");
        Div head = new Div(new H2(link), chip);
        head.addClassName("card-head");
        add(
                head,
                line(headline.number(), "card-number"),
                line(headline.context(), "card-context"),
                new EChart(headline.micro()),
                scenario);
    }

    private static Paragraph line(String text, String className) {
        Paragraph line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }
}
