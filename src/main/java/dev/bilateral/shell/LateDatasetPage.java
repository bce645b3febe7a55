package dev.bilateral.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.figure.FigureStateCodec;
import java.time.LocalDate;

/** A day before a dataset that the screen needs: it and its first day are named, and the screen as of then is linked. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class LateDatasetPage extends ErrorPage implements HasErrorParameter<NothingPinned> {

    private static final int NOT_FOUND = 404;
    private static final Messages MESSAGES = Messages.of(LateDatasetPage.class);

    LateDatasetPage() {}

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NothingPinned> parameter) {
        NothingPinned late = parameter.getException();
        UnorderedList ways = new UnorderedList();
        late.firstDay()
                .ifPresent(day -> ways.add(new ListItem(
                        new Anchor(asOf(event.getLocation(), day), MESSAGES.text("late.asOf", Text.date(day))))));
        ways.add(new ListItem(new Anchor("datasets", MESSAGES.text("late.datasets"))));
        show(NOT_FOUND, String.valueOf(late.getMessage()), "");
        add(ways);
        return NOT_FOUND;
    }

    /** The same screen with the same edits, from a later day. */
    private static String asOf(Location asked, LocalDate day) {
        QueryParameters query = asked.getQueryParameters()
                .excluding(FigureStateCodec.PINS, FigureStateCodec.AS_OF)
                .merging(FigureStateCodec.AS_OF, day.toString());
        return new Location(asked.getPath(), query).getPathWithQueryParameters();
    }
}
