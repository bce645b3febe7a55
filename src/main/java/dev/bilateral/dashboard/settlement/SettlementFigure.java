package dev.bilateral.dashboard.settlement;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Disagreement;
import dev.bilateral.dataset.Disagreements;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureSpec.Panel;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.Finding;
import dev.bilateral.figure.Headline;
import dev.bilateral.figure.Measure;
import dev.bilateral.figure.StateReader;
import dev.bilateral.figure.StateReader.ReadState;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Question;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.model.SettlementOutlook;
import dev.bilateral.model.TreatyTerm;
import dev.bilateral.model.YearlyModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The share settled in roubles and rials, as sources state it, and a scenario's share and dollars. */
@Component
class SettlementFigure implements Figure {

    static final Messages TEXTS = Messages.of(SettlementFigure.class);
    static final DatasetId DATASET = new DatasetId("settlement-share");
    static final String SHOW = "show";
    static final Switch DERIVED = new Switch(
            "derived",
            TEXTS.text("switch.derived"),
            List.of(
                    new Choice("hide", TEXTS.text("switch.derived.hide")),
                    new Choice(SHOW, TEXTS.text("switch.derived.show"))));

    private final StateReader states;

    SettlementFigure(StateReader states) {
        this.states = states;
    }

    @Override
    public String id() {
        return "settlement";
    }

    @Override
    public String title() {
        return TEXTS.text("figure.title");
    }

    @Override
    public int order() {
        return 2;
    }

    /** Trade counts too, since the share is applied to it; gas value is left out of it. */
    @Override
    public Set<AssumptionKey> keys() {
        return AssumptionKey.ofGroups("settlement", "trade", "horizon").stream()
                .filter(key -> key != AssumptionKey.TRADE_INCLUDE_GAS)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Switch> switches() {
        return List.of(DERIVED);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure(
                        "share",
                        TEXTS.text("measure.share"),
                        TEXTS.text("measure.share.axis"),
                        "percent",
                        2,
                        ScenarioPanels.SHARE),
                new Measure(
                        "outside",
                        TEXTS.text("measure.outside"),
                        TEXTS.text("dollars.axis"),
                        "usd-bn",
                        2,
                        ScenarioPanels.REMAINDER));
    }

    @Override
    public String coverage(FigureTables tables) {
        return TEXTS.text("coverage");
    }

    @Override
    public List<Question> questions(Inputs inputs) {
        return List.of(new Question(Question.Kind.OUTSIDE, TreatyTerm.HALF));
    }

    /** What the strips draw of what sources state: our arithmetic is no statement. */
    @Override
    public List<Observation> claimed(FigureTables tables) {
        return Arrays.stream(ShareGroup.values())
                .flatMap(group -> new SettlementRows(tables).stated(group).stream())
                .toList();
    }

    /** Rows have no slots that a bracket could stand over. */
    @Override
    public List<Disagreement> unmarkedDisagreements(FigureTables tables) {
        return Disagreements.among(claimed(tables));
    }

    @Override
    public FigureTables tables(FigureState state) {
        ReadState read = states.read(state);
        return of(read, states.edition(state, DATASET)).withBands(this);
    }

    /** The rows of a state that has been looked up. */
    static FigureTables of(ReadState read, Edition edition) {
        return new FigureTables(
                read.state(),
                read.scenario(),
                read.revision(),
                read.inputs(),
                read.references(),
                List.of(edition.version()),
                edition.observations(),
                ObservationTable.of(edition.version(), edition.observations()),
                SettlementOutlook.of(read.inputs()).table(),
                read.state().overrides().isEmpty()
                        ? null
                        : SettlementOutlook.of(read.revision().inputs()).table(),
                List.of());
    }

    @Override
    public YearlyModel model(ReferenceRamps references) {
        return SettlementOutlook.model();
    }

    @Override
    public FigureSpec spec(FigureTables tables) {
        List<Panel> panels = new ArrayList<>();
        panels.add(new Panel("statements", "", "", new ShareStrips(tables).chart(), "", false));
        panels.addAll(new ScenarioPanels(tables).panels());
        return new FigureSpec(
                SettlementTitles.title(tables),
                FigureWords.withEdits(SettlementTitles.subtitle(tables), tables),
                panels,
                List.of(),
                FigureWords.footnote(tables, coverage(tables)));
    }

    @Override
    public Headline headline(FigureTables tables) {
        return new SettlementHeadline(tables).headline();
    }

    @Override
    public List<Finding> findings(FigureTables tables) {
        SettlementHeadline headline = new SettlementHeadline(tables);
        String applied = TEXTS.text("finding.applied", new ScenarioPanels(tables).title());
        return Stream.of(
                        headline.said(),
                        headline.onOtherBase().or(headline::spread),
                        Optional.of(new Finding(applied, List.of())))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<MethodSection> method(FigureTables tables) {
        return new SettlementMethod(tables).sections();
    }
}
