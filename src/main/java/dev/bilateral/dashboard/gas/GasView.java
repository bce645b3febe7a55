package dev.bilateral.dashboard.gas;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.figure.ui.FigureServices;
import dev.bilateral.figure.ui.FigureView;

/** The screen of the gas ramp. */
@Route("gas")
@AnonymousAllowed
class GasView extends FigureView {

    GasView(GasFigure figure, FigureServices services) {
        super(figure, services);
    }
}
