package dev.bilateral.figure;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.model.YearlyModel;
import java.util.List;
import java.util.Set;

/** A figure of which only the address matters. */
record BlankFigure(String id) implements Figure {

    @Override
    public String title() {
        return "Blank";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Set<AssumptionKey> keys() {
        return Set.of(AssumptionKey.values());
    }

    @Override
    public List<Switch> switches() {
        return List.of(
                new Switch(
                        "show",
                        "Show",
                        List.of(new Choice("annual", "Annual"), new Choice("cumulative", "Cumulative"))),
                new Switch("unit", "Unit", List.of(new Choice("bcm", "bcm"), new Choice("mcm", "million m³"))));
    }

    @Override
    public FigureTables tables(FigureState state) {
        throw new UnsupportedOperationException();
    }

    @Override
    public YearlyModel model(ReferenceRamps references) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FigureSpec spec(FigureTables tables) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Headline headline(FigureTables tables) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MethodSection> method(FigureTables tables) {
        throw new UnsupportedOperationException();
    }
}
