package dev.bilateral.embed.ui;

import com.vaadin.flow.component.Component;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.FigureAction;
import dev.bilateral.ui.Popup;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;

/** Embed, beside Cite. */
@org.springframework.stereotype.Component
@Order(EmbedAction.PLACE)
class EmbedAction implements FigureAction {

    static final int PLACE = 5;

    private static final Messages MESSAGES = Messages.of(EmbedAction.class);

    @Override
    public Component of(Figure figure, Supplier<Optional<FigureTables>> shown) {
        return new Popup(MESSAGES.text("embed"), () -> new EmbedCode(figure, shown.get()));
    }
}
