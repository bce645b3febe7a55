package dev.bilateral.figure.ui;

import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ServerAddress;
import dev.bilateral.scenario.ScenarioCatalogue;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.Author;
import dev.bilateral.ui.Broadcaster;
import dev.bilateral.ui.TableView;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What every figure's screen works with, so that a new one needs a single argument for it. */
@Component
public class FigureServices {

    private final DatasetService datasets;
    private final Ledger ledger;
    private final ScenarioService scenarios;
    private final ScenarioCatalogue catalogue;
    private final FigureStates states;
    private final Author author;
    private final TableView tableView;
    private final ObjectProvider<ViewState> view;
    private final Broadcaster broadcaster;
    private final Clock clock;
    private final ServerAddress server;
    private final List<Figure> figures;
    private final List<FigureAction> actions;
    private final List<FigureDownload> downloads;

    FigureServices(
            DatasetService datasets,
            Ledger ledger,
            ScenarioService scenarios,
            ScenarioCatalogue catalogue,
            FigureStates states,
            Author author,
            TableView tableView,
            ObjectProvider<ViewState> view,
            Broadcaster broadcaster,
            Clock clock,
            ServerAddress server,
            List<Figure> figures,
            List<FigureAction> actions,
            List<FigureDownload> downloads) {
        this.datasets = datasets;
        this.ledger = ledger;
        this.scenarios = scenarios;
        this.catalogue = catalogue;
        this.states = states;
        this.author = author;
        this.tableView = tableView;
        this.view = view;
        this.broadcaster = broadcaster;
        this.clock = clock;
        this.server = server;
        this.figures = List.copyOf(figures);
        this.actions = List.copyOf(actions);
        this.downloads = List.copyOf(downloads);
    }

    DatasetService datasets() {
        return datasets;
    }

    ScenarioService scenarios() {
        return scenarios;
    }

    ScenarioCatalogue catalogue() {
        return catalogue;
    }

    FigureStates states() {
        return states;
    }

    Author author() {
        return author;
    }

    TableView tableView() {
        return tableView;
    }

    Broadcaster broadcaster() {
        return broadcaster;
    }

    /** What values cite: as the pins in view have it, else as the revision was saved with it. */
    CitedObservations cited(FigureTables shown) {
        return new CitedObservations(
                datasets, ledger, shown.state().pins(), shown.revision().pins());
    }

    /** Where some figure sets the ramp of a state against others, with what was typed; none where that is in view. */
    Optional<String> overlay(Figure shown, FigureState state) {
        return figures.stream()
                .filter(figure -> !figure.outsideView().isEmpty())
                .findFirst()
                .map(figure -> new Overlay(figure, shown))
                .filter(overlay -> !overlay.isShown(state))
                .map(overlay -> view().address(overlay.figure(), overlay.of(state)));
    }

    /**
     * Begins the names under which a browser tab keeps what is written for a scenario, by account, through closing,
     * reloading and signing in again, until it is saved. Neither name can hold a slash.
     */
    String drafts(ScenarioId scenario) {
        return author.name().orElse("") + "/" + scenario + "/";
    }

    /** The same of what was written before anybody signed in. */
    static String unsigned(ScenarioId scenario) {
        return "/" + scenario + "/";
    }

    Clock clock() {
        return clock;
    }

    ServerAddress server() {
        return server;
    }

    /** What higher floors add. */
    List<FigureAction> actions() {
        return actions;
    }

    List<FigureDownload> downloads() {
        return downloads;
    }

    /** The state of the tab that asks. */
    ViewState view() {
        return view.getObject();
    }
}
