package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Adds something that can be done with what a figure shows, after Download, Copy link and Cite. For beans of higher
 * floors, in the order of their {@code @Order}; what a reader only fetches is a {@link FigureDownload}.
 */
@FunctionalInterface
public interface FigureAction {

    /**
     * Made once for each screen of a figure.
     *
     * @param shown what is on screen at the moment of asking, unsaved edits included; empty while nothing is
     */
    Component of(Figure figure, Supplier<Optional<FigureTables>> shown);
}
