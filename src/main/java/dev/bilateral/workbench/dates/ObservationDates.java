package dev.bilateral.workbench.dates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.dates.DateLink.Role;
import dev.bilateral.figure.dates.LinkRefused;
import dev.bilateral.figure.dates.Linked;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.scenario.WrittenText;
import dev.bilateral.ui.Disclosure;
import dev.bilateral.ui.LineField;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.PageAddress.CarryingLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** To which stated dates an observation is linked; a steward links it to further ones, or begins one with it. */
public final class ObservationDates extends Div {

    private static final Messages MESSAGES = Messages.of(ObservationDates.class);
    private static final String OWN = "";

    private final transient StatedDates dates;
    private final transient Pins pins;
    private final transient ObservationRef observation;
    private final transient Optional<String> steward;

    /** @param steward who may link; empty for everybody else */
    public ObservationDates(StatedDates dates, Pins pins, ObservationRef observation, Optional<String> steward) {
        this.dates = dates;
        this.pins = pins;
        this.observation = observation;
        this.steward = steward;
        show();
    }

    private void show() {
        removeAll();
        List<StatedDate> all = dates.of(pins);
        UnorderedList linked = new UnorderedList();
        all.forEach(date -> Arrays.stream(Role.values())
                .filter(role ->
                        of(date, role).stream().anyMatch(one -> one.ref().equals(observation)))
                .forEach(role -> linked.add(new ListItem(
                        new CarryingLink("stated-dates", MESSAGES.text("panel." + role.code(), date.what()))))));
        if (linked.getChildren().findAny().isPresent() || steward.isPresent()) {
            add(new H3(MESSAGES.text("title")), linked);
        }
        steward.ifPresent(name -> add(new Form(all, name)));
    }

    private static List<Linked> of(StatedDate date, Role role) {
        return role == Role.PROMISE ? date.promises() : date.reports();
    }

    /** Asks for the date, the role and the reason. */
    private final class Form extends Disclosure {

        private final NativeSelect date = new NativeSelect(MESSAGES.text("panel.date"));
        private final NativeSelect role = new NativeSelect(MESSAGES.text("links.role"));
        private final LineField reason;
        private final String author;

        Form(List<StatedDate> all, String author) {
            this.author = author;
            setSummaryText(MESSAGES.text("panel.link"));
            setFilled(true);
            List<Option> options = new ArrayList<>(
                    all.stream().map(one -> new Option(one.id(), one.what())).toList());
            options.add(new Option(OWN, MESSAGES.text("panel.own")));
            date.options(options).choose(options.getFirst().name());
            role.options(List.of(option(Role.REPORT), option(Role.PROMISE))).choose(Role.REPORT.code());
            date.addValueChangeListener(chosen -> beginAsPromise());
            reason = new LineField(
                    "link-reason", MESSAGES.text("links.why"), WrittenText.LONGEST, "link-" + observation);
            NativeButton go = new NativeButton(MESSAGES.text("panel.go"), click -> link());
            go.addClassName("primary");
            add(field("panel.date", "link-date", date), field("links.role", "link-role", role), reason, go);
        }

        /** What begins a date is its promise. */
        private void beginAsPromise() {
            boolean isOwn = date.getValue().equals(OWN);
            role.setEnabled(!isOwn);
            if (isOwn) {
                role.choose(Role.PROMISE.code());
            }
        }

        private void link() {
            try {
                if (date.getValue().equals(OWN)) {
                    dates.begin(observation, author, reason.getValue());
                } else {
                    dates.link(
                            date.getValue(),
                            role.getValue().equals(Role.PROMISE.code()) ? Role.PROMISE : Role.REPORT,
                            observation,
                            author,
                            reason.getValue());
                }
            } catch (LinkRefused refused) {
                reason.refuse(Optional.ofNullable(refused.getMessage()));
                return;
            }
            show();
        }
    }

    private static Option option(Role role) {
        return new Option(role.code(), MESSAGES.text("role." + role.code()));
    }

    private static Div field(String key, String id, NativeSelect select) {
        NativeLabel label = new NativeLabel(MESSAGES.text(key));
        select.setId(id);
        label.setFor(select);
        Div field = new Div(label, select);
        field.addClassName("field");
        return field;
    }
}
