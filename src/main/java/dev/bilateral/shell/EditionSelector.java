package dev.bilateral.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.VersionsChanged;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.ui.Broadcaster;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Chooses the day as of which the sources are looked at, and says how old the newest of them is, and whether there are newer ones. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EditionSelector extends Div {

    private static final Messages MESSAGES = Messages.of(EditionSelector.class);

    private final transient DatasetService datasets;
    private final transient NewestSource newestSource;
    private final transient ViewState view;
    private final NativeSelect select = new NativeSelect(MESSAGES.text("edition"));
    private final Span line = new Span();
    private final Span newer = new Span();
    private Location location = new Location("");

    EditionSelector(DatasetService datasets, NewestSource newestSource, ViewState view, Broadcaster broadcaster) {
        this.datasets = datasets;
        this.newestSource = newestSource;
        this.view = view;
        addClassNames("selector", "edition-selector");
        Span label = new Span(MESSAGES.text("edition"));
        label.addClassName("selector-label");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(LocalDate.parse(change.getValue()));
            }
        });
        newer.getElement().setAttribute("role", "status");
        Div lines = new Div(line, newer);
        lines.addClassName("edition-line");
        add(label, select, lines);
        // a newer day can be chosen from then on; what is shown stays
        broadcaster.listen(this, VersionsChanged.class, changed -> showWhere(location));
    }

    void showWhere(Location shown) {
        location = shown;
        setVisible(view.state().isPresent());
        view.state().map(FigureState::pins).ifPresent(this::show);
    }

    private void show(Pins pins) {
        List<LocalDate> days = datasets.datasets().stream()
                .flatMap(dataset -> dataset.standing().stream())
                .map(version -> version.id().day())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        select.options(days.stream()
                .map(day -> new Option(day.toString(), Text.date(day)))
                .toList());
        pins.newest().ifPresent(newest -> {
            select.choose(newest.day().toString());
            line.setText(newestSource.line(pins, newest));
        });
        newer.setText(newerThan(pins)
                .map(newest -> MESSAGES.text("edition.newer", newest))
                .orElse(""));
    }

    /** The newest edition of a dataset of which an older one is pinned, or none. */
    private Optional<DatasetVersionId> newerThan(Pins pins) {
        return datasets.newest().versions().entrySet().stream()
                .filter(newest -> pins.find(newest.getKey())
                        .filter(pinned -> pinned.compareTo(newest.getValue()) >= 0)
                        .isEmpty())
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
    }

    /** With the day, since a dataset that begins after it has no pin, and must not be taken at its newest. */
    private QueryParameters queryOf(FigureState state, LocalDate day) {
        return view.queryOf(state).merging(FigureStateCodec.AS_OF, day.toString());
    }

    private void choose(LocalDate day) {
        view.state()
                .ifPresent(state -> datasets.asOf(day)
                        .ifPresent(pins -> getUI().ifPresent(
                                        ui -> ui.navigate(location.getPath(), queryOf(state.withPins(pins), day)))));
    }
}
