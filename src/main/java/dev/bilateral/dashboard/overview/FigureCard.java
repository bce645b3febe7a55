package dev.bilateral.dashboard.overview;

import com.vaadin.flow.component.html.Article;
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
import java.util.regex.Pattern;

/** A figure at a glance. The whole card is one link; everything in it is there to be read. */
final class FigureCard extends Article {

    private static final Messages MESSAGES = Messages.of(FigureCard.class);
    /** Characters of an unbreakable run from which on the type is one and two steps smaller. */
    private static final int LONG = 14;

    private static final int LONGER = 21;

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
        add(
                new H2(link),
                number(headline.number()),
                line(headline.context(), "card-context"),
                new EChart(headline.micro()),
                chip,
                scenario);
    }

    /** A run that never breaks must fit: the longer its longest part, the smaller the type. */
    private static Paragraph number(String text) {
        int longest = Pattern.compile(" ")
                .splitAsStream(text)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        Paragraph number = line(text, "card-number");
        number.setClassName("long", longest > LONG);
        number.setClassName("longer", longest > LONGER);
        return number;
    }

    private static Paragraph line(String text, String className) {
        Paragraph line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }
}
