package dev.bilateral.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.ui.Unknown;
import dev.bilateral.ui.Unknown.Known;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An address that leads nowhere: what it names, what may have been meant, and what there is. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class UnknownAddressPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private static final int NOT_FOUND = 404;
    private static final Messages MESSAGES = Messages.of(UnknownAddressPage.class);

    private final transient List<Figure> figures;

    UnknownAddressPage(List<Figure> figures) {
        this.figures = figures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Unknown unknown = parameter.getException() instanceof Unknown named
                ? named
                : new Unknown(
                        MESSAGES.text("kind.page"), "/" + event.getLocation().getPath(), screens());
        show(NOT_FOUND, MESSAGES.text("unknown", unknown.kind(), unknown.id()), "");
        unknown.nearest().ifPresent(nearest -> add(didYouMean(nearest)));
        UnorderedList all = new UnorderedList();
        unknown.known().forEach(known -> all.add(link(known)));
        if (!unknown.known().isEmpty()) {
            add(new H2(MESSAGES.text("unknown.all")), all);
        }
        return NOT_FOUND;
    }

    private List<Known> screens() {
        List<Known> screens = new ArrayList<>();
        screens.add(new Known("/", MESSAGES.text("overview"), ""));
        figures.stream()
                .sorted(Comparator.comparingInt(Figure::order))
                .forEach(figure -> screens.add(new Known("/" + figure.id(), figure.title(), figure.id())));
        screens.add(new Known("/context", MESSAGES.text("context"), "context"));
        screens.add(new Known("/scenarios", MESSAGES.text("scenarios"), "scenarios"));
        screens.add(new Known("/compare", MESSAGES.text("compare"), "compare"));
        screens.add(new Known("/datasets", MESSAGES.text("datasets"), "datasets"));
        screens.add(new Known("/ledger", MESSAGES.text("ledger"), "ledger"));
        screens.add(new Known("/disagreements", MESSAGES.text("disagreements"), "disagreements"));
        screens.add(new Known("/stated-dates", MESSAGES.text("statedDates"), "stated-dates"));
        screens.add(new Known("/snapshots", MESSAGES.text("snapshots"), "snapshots"));
        screens.add(new Known("/verify", MESSAGES.text("verify"), "verify"));
        return screens;
    }

    private static Paragraph didYouMean(Known nearest) {
        return new Paragraph(
                new Text(MESSAGES.text("unknown.nearest")),
                new Anchor(nearest.href(), nearest.title()),
                new Text(MESSAGES.text("unknown.nearest.end")));
    }

    private static ListItem link(Known known) {
        return new ListItem(new Anchor(known.href(), known.title()));
    }
}
