package dev.bilateral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heading of a page, in which no day in digits breaks at its hyphens: half of one is read as a number. */
public final class Title extends H1 {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[.\\d]*");

    public Title(String text) {
        Matcher days = DAY.matcher(text);
        int from = 0;
        while (days.find()) {
            add(new Text(text.substring(from, days.start())), unbroken(days.group()));
            from = days.end();
        }
        add(new Text(text.substring(from)));
    }

    /** All of it. */
    @Override
    public String getText() {
        return getElement().getTextRecursively();
    }

    private static Component unbroken(String day) {
        Span span = new Span(day);
        span.addClassName("unbroken");
        return span;
    }
}
