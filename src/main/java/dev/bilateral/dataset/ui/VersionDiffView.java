package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.FigureEffects;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.dataset.diff.TooManyDiffs;
import dev.bilateral.dataset.diff.VersionChanges;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.Title;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What differs between two versions of a dataset; without names, what the newest one changed. */
@Route("datasets/:dataset/diff/:from?/:to?")
@AnonymousAllowed
class VersionDiffView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(VersionDiffView.class);

    private final transient DatasetService datasets;
    private final transient FigureEffects figures;
    private final transient VersionDiffs diffs;
    private String title = "";

    VersionDiffView(DatasetService datasets, FigureEffects figures, VersionDiffs diffs) {
        this.datasets = datasets;
        this.figures = figures;
        this.diffs = diffs;
        addClassName("records-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters();
        Dataset dataset =
                new DatasetAddress(datasets).dataset(named.get("dataset").orElse(""));
        show(
                dataset,
                named.get("from").orElse(""),
                named.get("to").orElse(DatasetAddress.LATEST),
                DiffFilter.of(event.getLocation().getQueryParameters()));
    }

    /** @param fromId empty for the version before the other */
    void show(Dataset dataset, String fromId, String toId, DiffFilter filter) {
        DatasetVersion to = DatasetAddress.version(dataset, toId);
        Optional<DatasetVersion> from =
                fromId.isEmpty() ? before(dataset, to) : Optional.of(DatasetAddress.version(dataset, fromId));
        removeAll();
        from.ifPresentOrElse(before -> show(dataset, before, to, filter), () -> showFirst(to, filter));
    }

    private void show(Dataset dataset, DatasetVersion from, DatasetVersion to, DiffFilter filter) {
        title = MESSAGES.text("diff.title", to.title(), from.id(), to.id());
        addHead(to);
        add(choice(dataset, from, to, filter));
        List.of(from, to).forEach(one -> WithdrawnMark.notice(dataset, one).ifPresent(this::add));
        add(note(to));
        Div content = new Div();
        content.addClassName("diff-content");
        add(content, DiffFiles.of(address(dataset, from.id().toString(), to.id().toString())));
        CompletableFuture<VersionChanges> changes = changes(from, to);
        if (changes.isDone()) {
            fill(content, changes, filter);
            return;
        }
        Paragraph waiting = new Paragraph(
                MESSAGES.text("diff.comparing", grouped(from.observations()), grouped(to.observations())));
        waiting.getElement().setAttribute("role", "status");
        content.add(waiting);
        SerializableRunnable done = UI.getCurrentOrThrow().accessLater(() -> fill(content, changes, filter), () -> {});
        var _ = changes.whenComplete((found, failed) -> done.run());
    }

    private CompletableFuture<VersionChanges> changes(DatasetVersion from, DatasetVersion to) {
        try {
            return diffs.between(from, to);
        } catch (TooManyDiffs tooMany) {
            return CompletableFuture.failedFuture(tooMany);
        }
    }

    private void fill(Div content, CompletableFuture<VersionChanges> changes, DiffFilter filter) {
        content.removeAll();
        if (changes.isCompletedExceptionally()) {
            content.add(new Paragraph(
                    !changes.isCancelled() && changes.exceptionNow() instanceof TooManyDiffs tooMany
                            ? MESSAGES.text("diff.tooMany", tooMany.limit())
                            : MESSAGES.text("diff.failed")));
            return;
        }
        VersionChanges diff = changes.join();
        if (diff.isEmpty()) {
            content.add(new Paragraph(MESSAGES.text("diff.same")));
            return;
        }
        DatasetVersion from = diff.from().orElseThrow();
        DatasetVersion to = diff.newer();
        content.add(new DiffFilterBar(filter, "datasets/" + to.dataset() + "/diff/" + from.id() + "/" + to.id()));
        DiffSections.of(diff, filter).forEach(content::add);
        if (LongVersions.areShort(from, to)) {
            content.add(new DiffEffects(figures.between(pinned(from), pinned(to))));
        }
    }

    private static String grouped(int number) {
        return Text.grouped(Integer.toString(number));
    }

    /** All rows of a first version are new. */
    private void showFirst(DatasetVersion first, DiffFilter filter) {
        title = MESSAGES.text("diff.title.first", first.title(), first.id());
        addHead(first);
        add(note(first), new Paragraph(MESSAGES.text("diff.first")));
        if (LongVersions.areShort(first)) {
            add(new DiffFilterBar(filter, "datasets/" + first.dataset() + "/diff"));
            DiffSections.of(DatasetDiff.ofFirst(edition(first)), filter).forEach(this::add);
        }
    }

    private void addHead(DatasetVersion to) {
        add(new Title(title), new Paragraph(VersionLink.to(to, MESSAGES.text("diff.back", to.id()))));
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title", title);
    }

    /** The version before one; empty for the first. */
    private static Optional<DatasetVersion> before(Dataset dataset, DatasetVersion version) {
        return dataset.versions().stream()
                .filter(other -> other.id().compareTo(version.id()) < 0)
                .findFirst();
    }

    /** This version, and the newest of all other datasets. */
    private Pins pinned(DatasetVersion version) {
        return Pins.of(Map.of(version.dataset(), version.id())).orElse(datasets.newest());
    }

    private Edition edition(DatasetVersion version) {
        return datasets.edition(version.dataset(), version.id()).orElseThrow();
    }

    private Div choice(Dataset dataset, DatasetVersion from, DatasetVersion to, DiffFilter filter) {
        NativeSelect first = select("diff.from", from, dataset);
        NativeSelect second = select("diff.to", to, dataset);
        Div choice = new Div(first, new Span(MESSAGES.text("diff.and")), second);
        choice.addClassName("record-controls");
        List.of(first, second)
                .forEach(select -> select.addValueChangeListener(change -> getUI().ifPresent(ui ->
                        ui.navigate(address(dataset, first.getValue(), second.getValue()), filter.query()))));
        return choice;
    }

    private static NativeSelect select(String label, DatasetVersion chosen, Dataset dataset) {
        NativeSelect select = new NativeSelect(MESSAGES.text(label));
        select.options(dataset.versions().stream()
                .map(v -> new Option(v.id().toString(), WithdrawnMark.label(dataset, v)))
                .toList());
        select.choose(chosen.id().toString());
        return select;
    }

    private static Paragraph note(DatasetVersion version) {
        Paragraph note = new Paragraph(MESSAGES.text("diff.note", version.id(), version.changes()));
        note.addClassName("muted");
        return note;
    }

    private static String address(Dataset dataset, String from, String to) {
        return "datasets/" + dataset.id() + "/diff/" + from + "/" + to;
    }
}
