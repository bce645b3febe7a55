package dev.bilateral.workbench.disagreements;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.StateReading;
import dev.bilateral.figure.ledger.LedgerReading;
import dev.bilateral.figure.ledger.LedgerStates;
import dev.bilateral.figure.ui.BadAddress;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.figure.ui.WithdrawnEditions;
import dev.bilateral.workbench.CarriedState;
import dev.bilateral.workbench.disagreements.PinnedDisagreements.Looked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every place where statements leave no number in common, and all statements on any one thing side by side. */
@Route("disagreements")
@AnonymousAllowed
@DependencyTrigger({DisagreementsView.class, ComboBox.class})
class DisagreementsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(DisagreementsView.class);

    private final transient LedgerStates states;
    private final transient PinnedDisagreements disagreements;
    private final transient CarriedState carried;
    private final transient ViewState view;
    private final Paragraph subtitle = new Paragraph();
    private final SubjectSection subjects;
    private final WithdrawnEditions withdrawn;
    private final DisagreementList list = new DisagreementList();
    private transient @Nullable FigureState behind;
    private transient @Nullable Pins shown;

    DisagreementsView(
            LedgerStates states,
            PinnedDisagreements disagreements,
            CarriedState carried,
            ViewState view,
            SubjectSection subjects,
            DatasetService datasets) {
        this.states = states;
        this.disagreements = disagreements;
        this.carried = carried;
        this.view = view;
        this.subjects = subjects;
        withdrawn = new WithdrawnEditions(datasets);
        subjects.onChoice((pins, subject) -> getUI().ifPresent(ui -> show(ui, pins, Optional.of(subject))));
        subtitle.addClassName("subtitle");
        addClassNames("records-page", "disagreements");
        add(new H1(MESSAGES.text("title")), subtitle, withdrawn, subjects, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> given =
                event.getLocation().getQueryParameters().getParameters();
        Map<String, List<String>> own = new LinkedHashMap<>(carried.own(given));
        String base = own.getOrDefault(SubjectCodec.BASE, List.of("")).getFirst();
        own.remove(SubjectCodec.BASE);
        LedgerReading reading = states.read(own);
        if (reading.state().isEmpty()) {
            event.rerouteToError(new BadAddress(reading.problems()), "");
            return;
        }
        Pins pins = reading.state().get().pins();
        StateReading along = carried.of(given, pins);
        if (!along.isUsable()) {
            event.rerouteToError(new BadAddress(along.problems()), "");
            return;
        }
        behind = along.state().orElse(null);
        show(event.getUI(), pins, SubjectCodec.subject(reading.state().get(), base));
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title");
    }

    private void show(UI ui, Pins pins, Optional<Subject> subject) {
        shown = pins;
        withdrawn.show(pins);
        List<Looked> looked = disagreements.of(pins);
        // asked before it is told what is there: what ends in between is told once more
        List<Looked> waiting =
                looked.stream().filter(one -> !one.result().isDone()).toList();
        tell(pins, subject, looked);
        subjects.show(pins, subject, behind);
        waiting.forEach(one -> {
            SerializableRunnable finished = ui.accessLater(
                    () -> {
                        if (pins.equals(shown)) {
                            tell(pins, subject, looked);
                        }
                    },
                    () -> {});
            var _ = one.result().whenComplete((found, failed) -> finished.run());
        });
        if (behind != null) {
            view.showWith(ui, behind, SubjectCodec.parameters(pins, subject));
        }
    }

    private void tell(Pins pins, Optional<Subject> subject, List<Looked> looked) {
        List<Found> found = looked.stream().flatMap(one -> one.found().stream()).toList();
        subtitle.setText(MESSAGES.count(
                "subtitle",
                found.stream().mapToInt(Found::count).sum(),
                (int) found.stream()
                        .flatMap(one -> one.utterances().stream())
                        .distinct()
                        .count(),
                (int) found.stream()
                        .flatMap(one -> one.documents().stream())
                        .distinct()
                        .count(),
                pins.newest().map(Object::toString).orElse("")));
        list.show(pins, looked, subject);
    }
}
