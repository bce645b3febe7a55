package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import java.util.List;

/** Adds files to a figure's Download menu, after the CSV files. For beans of higher floors, in their {@code @Order}. */
@FunctionalInterface
public interface FigureDownload {

    /**
     * Asked each time that the menu opens.
     *
     * @param shown what was on screen then; it does not change any more
     */
    List<Anchor> of(Figure figure, FigureTables shown);
}
