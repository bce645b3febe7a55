package dev.bilateral.figure;

import dev.bilateral.dataset.Disagreement;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Question;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.model.YearlyModel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing on the dashboard. Screens, API, files and benchmarks iterate over these beans, and none names a single one.
 * All methods but {@link #tables} are pure functions of their arguments.
 */
public interface Figure {

    /** The name in addresses and files: {@code gas}. */
    String id();

    /** The name in the navigation: {@code Gas ramp}. */
    String title();

    /** The place in the navigation, from 0. */
    int order();

    /** The assumptions on which it depends. */
    Set<AssumptionKey> keys();

    /** The switches of its chart, the default choice of each first. */
    List<Switch> switches();

    /** The names of switches that change nothing in a state; a screen leaves them out. */
    default Set<String> idleSwitches(FigureState state) {
        return Set.of();
    }

    /** The choices that a switch offers in a state, labelled for what the chart shows then; all of them as a rule. */
    default List<Choice> choices(Switch one, FigureState state) {
        return one.choices();
    }

    /** The choices of switches under which it sets the scenario's ramp against others; none where it does not. */
    default Map<String, String> outsideView() {
        return Map.of();
    }

    /** The names of switches whose choice adds columns to the projection, so that its files are named with them. */
    default Set<String> columnSwitches() {
        return Set.of();
    }

    /** The columns of the projection that a state has in another unit as well. */
    default ConvertedColumns converted(FigureTables tables) {
        return ConvertedColumns.NONE;
    }

    /** The observations on which what the figure shows rests, for counting; all of its rows where it does not say. */
    default List<Observation> claimed(FigureTables tables) {
        return tables.observations();
    }

    /** The rows for a state: what chart, table, CSV and API all show. */
    FigureTables tables(FigureState state);

    /** What computes its projection, for doing so many times. */
    YearlyModel model(ReferenceRamps references);

    /** Title, charts and their texts. */
    FigureSpec spec(FigureTables tables);

    /** Where statements that it shows disagree and no bracket marks it, since they have no slot on an axis of years. */
    default List<Disagreement> unmarkedDisagreements(FigureTables tables) {
        return List.of();
    }

    /** What the overview says of it. */
    Headline headline(FigureTables tables);

    /** At most three sentences that say the most of it, for readers who see nothing else. */
    default List<Finding> findings(FigureTables tables) {
        return headline(tables).status().stream()
                .map(sentence -> new Finding(sentence, List.of()))
                .toList();
    }

    /** The quantities of its projection in which scenarios are compared; none where there are no such. */
    default List<Measure> measures() {
        return List.of();
    }

    /** Quantity, unit and basis of a measure, as its axis has them. */
    default String axis(Measure measure, FigureTables tables) {
        return measure.axis();
    }

    /** Whether a measure holds over a whole year and changes with the next, so that nothing slopes between them. */
    default boolean isStepped(Measure measure, Inputs inputs) {
        return false;
    }

    /** What it covers, and on which basis: a sentence. */
    default String coverage(FigureTables tables) {
        return "";
    }

    /** What its inputs can be weighed by, as first asked; none where it has no such outcome. */
    default List<Question> questions(Inputs inputs) {
        return List.of();
    }

    /** The documents behind the rows, each once. */
    default List<Source> sources(FigureTables tables) {
        return tables.observations().stream().map(o -> o.source()).distinct().toList();
    }

    /** What is computed how, which rows are not drawn and why, what can't be answered. */
    List<MethodSection> method(FigureTables tables);

    /**
     * A choice that changes what the chart shows.
     *
     * @param name in the address: {@code show}
     * @param choices at least two, the default first
     */
    record Switch(String name, String label, List<Choice> choices) {}

    /** One choice of a switch, by its name in the address and its label. */
    record Choice(String name, String label) {}

    /** A paragraph group of the Method tab. */
    record MethodSection(String heading, List<String> paragraphs) {}
}
