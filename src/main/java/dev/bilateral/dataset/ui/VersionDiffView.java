package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.FigureEffects;
import dev.bilateral.dataset.diff.FigureEffects.Effect;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import dev.bilateral.ui.RecordTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between two versions of a dataset; without names, what the newest one changed. */
@Route("datasets/:dataset/diff/:from?/:to?")
@AnonymousAllowed
class VersionDiffView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(VersionDiffView.class);

    private final transient DatasetService datasets;
    private final transient FigureEffects figures;
    private String title = "";

    VersionDiffView(DatasetService datasets, FigureEffects figures) {
        this.datasets = datasets;
        this.figures = figures;
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
        if (!LongVersions.areShort(from, to)) {
            add(tooLong(from, to));
            return;
        }
        DatasetDiff diff = DatasetDiff.between(edition(from), edition(to));
        if (diff.isEmpty()) {
            add(new Paragraph(MESSAGES.text("diff.same")));
        } else {
            add(new DiffFilterBar(
                    filter, address(dataset, from.id().toString(), to.id().toString())));
            DiffSections.of(diff, filter).forEach(this::add);
            add(effects(from, to));
        }
        add(files(dataset, from, to));
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
        add(new H1(title), new Paragraph(VersionLink.to(to, MESSAGES.text("diff.back", to.id()))));
    }

    private static Paragraph tooLong(DatasetVersion from, DatasetVersion to) {
        Paragraph notice = new Paragraph(new LongVersions(from, to).getMessage());
        notice.addClassName("record-notice");
        return notice;
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

    private Component effects(DatasetVersion from, DatasetVersion to) {
        List<Effect> effects = figures.between(pinned(from), pinned(to));
        Section section = new Section(new H2(MESSAGES.text("diff.figures")));
        if (effects.isEmpty()) {
            section.add(new Paragraph(MESSAGES.text("diff.figures.none")));
            return section;
        }
        RecordTable table = new RecordTable(
                MESSAGES.text("diff.figures"),
                MESSAGES.text("diff.column.figure"),
                MESSAGES.text("diff.column.before"),
                MESSAGES.text("diff.column.after"));
        effects.forEach(
                effect -> table.addRow(new Span(effect.figure()), new Span(effect.before()), new Span(effect.after())));
        section.add(table);
        return section;
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

    private static Div files(Dataset dataset, DatasetVersion from, DatasetVersion to) {
        String path = "api/v1/" + address(dataset, from.id().toString(), to.id().toString()) + "/changes";
        Div files = new Div(file(path + ".csv?profile=excel", "diff.csv"), file(path + ".json", "diff.json"));
        files.addClassName("actions");
        return files;
    }

    private static Anchor file(String href, String key) {
        Anchor file = new Anchor(href, MESSAGES.text(key));
        file.addClassName("button");
        file.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        return file;
    }
}
