package dev.bilateral.dashboard.settlement;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.figure.ui.FigureServices;
import dev.bilateral.figure.ui.FigureView;

/** The screen of {@link SettlementFigure}. */
@Route("settlement")
@AnonymousAllowed
class SettlementView extends FigureView {

    SettlementView(SettlementFigure figure, FigureServices services) {
        super(figure, services);
    }
}
