package dev.bilateral.dashboard.trade;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.figure.ui.FigureServices;
import dev.bilateral.figure.ui.FigureView;

/** The screen of {@link TradeFigure}. */
@Route("trade")
@AnonymousAllowed
class TradeView extends FigureView {

    TradeView(TradeFigure figure, FigureServices services) {
        super(figure, services);
    }
}
