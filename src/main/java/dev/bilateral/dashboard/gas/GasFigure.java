package dev.bilateral.dashboard.gas;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.ConvertedColumns;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Finding;
import dev.bilateral.figure.Headline;
import dev.bilateral.figure.Measure;
import dev.bilateral.figure.StateReader;
import dev.bilateral.figure.pipeline.PipelineRecord;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.GasProjection;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Question;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.model.TreatyTerm;
import dev.bilateral.model.YearlyModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The gas ramp: what is said of gas to Iran, what the scenario makes of it, and how other pipelines filled. */
@Component
class GasFigure implements Figure {

    private static final DatasetId GAS = new DatasetId("gas-pipeline");
    private static final DatasetId PIPELINES = new DatasetId("reference-pipelines");
    private static final Messages TEXTS = Messages.of(GasFigure.class);

    private static final String ANNUAL = "annual";

    private final StateReader states;

    GasFigure(StateReader states) {
        this.states = states;
    }

    @Override
    public String id() {
        return "gas";
    }

    @Override
    public String title() {
        return TEXTS.text("title");
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Set<AssumptionKey> keys() {
        return AssumptionKey.ofGroups("gas", "horizon");
    }

    @Override
    public List<Switch> switches() {
        return GasSwitches.ALL;
    }

    @Override
    public List<Measure> measures() {
        return List.of(measure(ANNUAL, "planned_bcm"), measure("cumulative", "cumulative_delivered_bcm"));
    }

    private static Measure measure(String id, String column) {
        return Measure.number(id, TEXTS.text("measure." + id), TEXTS.text("measure." + id + ".axis"), "bcm", 1, column);
    }

    @Override
    public String axis(Measure measure, FigureTables tables) {
        return TEXTS.text("measure.axis", measure.axis(), new GasSummary(GasReading.of(tables)).basis());
    }

    @Override
    public boolean isStepped(Measure measure, Inputs inputs) {
        return measure.id().equals(ANNUAL) && ProjectedLines.isStepwise(inputs);
    }

    @Override
    public String coverage(FigureTables tables) {
        return TEXTS.text("coverage", new GasSummary(GasReading.of(tables)).basis());
    }

    /** The volume that plans speak of, or of the last phase where phases stand in for it. */
    @Override
    public List<Question> questions(Inputs inputs) {
        double plateau = inputs.text(AssumptionKey.GAS_SHAPE).equals("stepwise")
                ? inputs.phases().getLast().volume()
                : inputs.number(AssumptionKey.GAS_PLATEAU_VOLUME);
        return List.of(
                new Question(Question.Kind.CUMULATIVE, TreatyTerm.LAST_FULL_YEAR),
                new Question(Question.Kind.REACHED, plateau));
    }

    @Override
    public Set<String> idleSwitches(FigureState state) {
        if (GasSwitches.isCumulative(state)) {
            return Set.of(GasSwitches.DERIVED.name());
        }
        return GasSwitches.isAgainstOthers(state) ? Set.of(GasSwitches.UNIT.name()) : Set.of();
    }

    @Override
    public List<Choice> choices(Switch one, FigureState state) {
        return GasSwitches.choices(one, state);
    }

    @Override
    public Map<String, String> outsideView() {
        return Map.of(GasSwitches.SHOW.name(), GasSwitches.REFERENCE);
    }

    @Override
    public Set<String> columnSwitches() {
        return Set.of(GasSwitches.UNIT.name());
    }

    @Override
    public ConvertedColumns converted(FigureTables tables) {
        return new ConvertedGas(GasReading.of(tables)).columns();
    }

    /** What is said of gas to Iran; other pipelines only where the scenario is set against them. */
    @Override
    public List<Observation> claimed(FigureTables tables) {
        GasReading gas = GasReading.of(tables);
        return GasSwitches.isAgainstOthers(tables.state())
                ? gas.pipelines().stream()
                        .flatMap(pipeline -> pipeline.years().stream())
                        .map(PipelineRecord.FlowYear::observation)
                        .distinct()
                        .toList()
                : gas.claims().volumes();
    }

    @Override
    public FigureTables tables(FigureState state) {
        return GasTables.of(states.read(state), states.edition(state, GAS), states.edition(state, PIPELINES))
                .withBands(this);
    }

    @Override
    public YearlyModel model(ReferenceRamps references) {
        return GasProjection.model(references);
    }

    @Override
    public FigureSpec spec(FigureTables tables) {
        return new GasSpec(GasReading.of(tables)).spec();
    }

    @Override
    public Headline headline(FigureTables tables) {
        return new GasHeadline(GasReading.of(tables)).headline();
    }

    @Override
    public List<Finding> findings(FigureTables tables) {
        GasReading gas = GasReading.of(tables);
        return Stream.of(new GasStatus(gas).findings(), new GasHeadline(gas).findings())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<MethodSection> method(FigureTables tables) {
        return new GasMethod(GasReading.of(tables)).sections();
    }
}
