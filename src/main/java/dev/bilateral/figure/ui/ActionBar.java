package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.figure.Citation;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.ui.CsvDownload;
import dev.bilateral.ui.Popup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be taken away or kept: files, link, citation, revision. */
final class ActionBar extends Div {

    private static final Messages MESSAGES = Messages.of(ActionBar.class);

    private final transient Figure figure;
    private final transient FigureServices services;
    private final Popup download = new Popup(MESSAGES.text("download"), this::files);
    private final Popup cite = new Popup(MESSAGES.text("cite"), this::citations);
    private transient @Nullable FigureTables tables;
    private transient @Nullable FigureSpec spec;

    ActionBar(Figure figure, FigureServices services) {
        this.figure = figure;
        this.services = services;
        addClassName("actions");
        download.button().addClassName("primary");
        add(download, CitationList.copyingAddress(), cite);
        services.actions().forEach(action -> add(action.of(figure, () -> Optional.ofNullable(tables))));
    }

    void addSave(Runnable save) {
        NativeButton button = new NativeButton(MESSAGES.text("save"), click -> save.run());
        button.getElement().setAttribute("data-saves", true);
        add(button);
    }

    void show(FigureTables shown, FigureSpec spec) {
        tables = shown;
        this.spec = spec;
    }

    private Component citations() {
        FigureTables frozen = tables;
        FigureSpec said = spec;
        return frozen == null || said == null
                ? new UnorderedList()
                : new CitationList(Citation.of(
                        figure,
                        frozen,
                        said,
                        services.server().cited(FigureStateCodec.address(figure, frozen.state())),
                        Optional.of(LocalDate.now(services.clock()))));
    }

    private static int rows(FigureTables shown) {
        try (var rows = shown.projection().stream()) {
            return (int) rows.count();
        }
    }

    private Component files() {
        FigureTables frozen = tables;
        UnorderedList list = new UnorderedList();
        if (frozen != null) {
            for (CsvProfile profile : List.of(CsvProfile.EXCEL, CsvProfile.DATA)) {
                links(frozen, profile).forEach(link -> list.add(new ListItem(link)));
            }
            list.add(new ListItem(picture(frozen, "svg")), new ListItem(picture(frozen, "png")));
            services.downloads().stream()
                    .flatMap(more -> more.of(figure, frozen).stream())
                    .forEach(link -> list.add(new ListItem(link)));
        }
        return list;
    }

    /** Drawn by the server when it is asked for, of the state in view. */
    private Anchor picture(FigureTables frozen, String kind) {
        Anchor link = new Anchor(
                "api/v1/charts/" + figure.id() + "." + kind + "?" + FigureStateCodec.query(frozen.state()),
                MESSAGES.text("download.picture." + kind));
        link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        return link;
    }

    /** Each file holds the rows that were in view when the menu was opened. */
    private List<Anchor> links(FigureTables frozen, CsvProfile profile) {
        String suffix = profile == CsvProfile.EXCEL ? "excel" : "data";
        ProjectionFile file =
                ProjectionFile.of(figure, frozen, services.datasets(), "csv", Percentiles.shown(figure, frozen));
        List<Anchor> links = new ArrayList<>();
        links.add(new Anchor(
                CsvDownload.of(observationsName(figure, frozen), frozen.observationTable(), profile),
                MESSAGES.count(
                        "download.observations." + suffix, frozen.observations().size())));
        links.add(new Anchor(
                CsvDownload.of(file.name(), file.table(frozen), profile),
                MESSAGES.count("download.projection." + suffix, rows(frozen))));
        return links;
    }

    /** By the figure, since the rows are of all its datasets: only a dataset's own file bears its name. */
    static String observationsName(Figure figure, FigureTables frozen) {
        return frozen.versions().stream()
                .map(DatasetVersion::id)
                .max(Comparator.naturalOrder())
                .map(newest -> figure.id() + "_" + newest + "_observations.csv")
                .orElseThrow();
    }
}
