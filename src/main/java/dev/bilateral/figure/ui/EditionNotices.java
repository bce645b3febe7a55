package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.VersionsChanged;
import dev.bilateral.figure.FigureTables;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of the editions in view that newer ones exist, also when one is published while the screen is open, that one was
 * withdrawn, or that one could not be read. It moves nothing by itself: whoever reads switches.
 */
final class EditionNotices extends Div {

    private static final Messages MESSAGES = Messages.of(EditionNotices.class);

    private final transient FigureServices services;
    private final String figure;
    private transient List<DatasetVersion> shown = List.of();
    private transient Pins pins = Pins.of(Map.of());
    private transient Pins reasons = Pins.of(Map.of());
    private transient List<Object> told = List.of();

    /** @param changed told when it says something else without the reader's doing */
    EditionNotices(FigureServices services, String figure, Runnable changed) {
        this.services = services;
        this.figure = figure;
        getElement().setAttribute("role", "status");
        services.broadcaster().listen(this, VersionsChanged.class, event -> {
            refresh();
            changed.run();
        });
        // only from here on it hears of what is published; what was published before has to be looked up
        addAttachListener(attached -> {
            refresh();
            changed.run();
        });
    }

    void show(FigureTables tables) {
        shown = List.copyOf(tables.versions());
        pins = tables.state().pins();
        reasons = tables.revision().pins();
        refresh();
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private void refresh() {
        if (shown.isEmpty()) {
            return;
        }
        Pins newest = services.datasets().newest();
        List<String> withdrawn = withdrawn();
        List<Object> facts = List.of(shown, pins, reasons, newest, withdrawn);
        if (facts.equals(told)) {
            return; // what stands there is not read out again
        }
        told = facts;
        removeAll();
        addNewer(newest);
        withdrawn.forEach(text -> add(new Span(text)));
        olderThanReasons().ifPresent(older -> add(new Span(MESSAGES.text("reasons.newer", Text.date(older.day())))));
        shown.forEach(this::addFailures);
    }

    /** A reason may rest on any dataset, also on one that the figure does not show. */
    private Optional<DatasetVersionId> olderThanReasons() {
        return pins.versions().entrySet().stream()
                .filter(pin -> isOlder(pin.getValue(), reasons.find(pin.getKey())))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
    }

    private void addNewer(Pins newest) {
        List<String> outdated = shown.stream()
                .filter(v -> isOlder(v.id(), newest.find(v.dataset())))
                .map(v -> v.id().toString())
                .distinct()
                .toList();
        if (outdated.isEmpty()) {
            return;
        }
        String newer = newest.newest().map(DatasetVersionId::toString).orElse("");
        NativeButton change = new NativeButton(
                MESSAGES.text("edition.switch"),
                click -> getUI().ifPresent(ui -> services.view()
                        .state()
                        .ifPresent(now -> ui.navigate(figure, services.view().queryOf(now.withPins(newest))))));
        add(new Div(new Span(MESSAGES.text("edition.newer", String.join(", ", outdated), newer)), change));
    }

    private List<String> withdrawn() {
        return shown.stream()
                .flatMap(v -> services.datasets().find(v.dataset()).stream()
                        .flatMap(dataset -> dataset.withdrawal(v.id()).stream())
                        .map(withdrawal -> MESSAGES.text(
                                "edition.withdrawn",
                                v.id(),
                                v.title(),
                                Text.moment(withdrawal.at()),
                                Text.sentence(withdrawal.reason()))))
                .toList();
    }

    private void addFailures(DatasetVersion version) {
        services.datasets().failures().stream()
                .filter(failure -> failure.dataset().equals(version.dataset().value()))
                .forEach(failure -> add(new Span(MESSAGES.text(
                        "edition.failed",
                        failure.version(),
                        failure.dataset(),
                        version.id(),
                        failure.problems().size()))));
    }

    private static boolean isOlder(DatasetVersionId shown, Optional<DatasetVersionId> other) {
        return other.filter(newer -> newer.compareTo(shown) > 0).isPresent();
    }
}
