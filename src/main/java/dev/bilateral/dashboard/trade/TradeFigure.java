package dev.bilateral.dashboard.trade;

import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Disagreement;
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
import dev.bilateral.model.TradeOutlook;
import dev.bilateral.model.TreatyTerm;
import dev.bilateral.model.YearlyModel;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Goods trade between both countries, as sources state it, and a scenario's interval. */
@Component
class TradeFigure implements Figure {

    private static final Messages TEXTS = Messages.of(TradeFigure.class);

    private final StateReader states;

    TradeFigure(StateReader states) {
        this.states = states;
    }

    @Override
    public String id() {
        return "trade";
    }

    @Override
    public String title() {
        return TEXTS.text("figure.title");
    }

    @Override
    public int order() {
        return 1;
    }

    /** Gas counts too, since gas value may be shown beside goods trade. */
    @Override
    public Set<AssumptionKey> keys() {
        return AssumptionKey.ofGroups("trade", "gas", "horizon");
    }

    @Override
    public List<Switch> switches() {
        return List.of(TradeSwitches.YEARS, TradeSwitches.DERIVED);
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure(
                "goods", TEXTS.text("measure.goods"), TEXTS.text("axis"), "usd-bn", 2, TradeProjection.GOODS));
    }

    @Override
    public String coverage(FigureTables tables) {
        return TEXTS.text("coverage");
    }

    @Override
    public List<Question> questions(Inputs inputs) {
        return List.of(new Question(Question.Kind.TRADE, TreatyTerm.HALF));
    }

    /** What the charts draw of what sources state: neither our arithmetic, nor other countries’ trade, which has no mark. */
    @Override
    public List<Observation> claimed(FigureTables tables) {
        TradeRows rows = new TradeRows(tables);
        return Stream.of(
                        new TurnoverChart(tables, TradeSwitches.years(tables)).shown(),
                        rows.stated(TradeSeries.CUSTOMS, TradeSeries.CUSTOMS_PART),
                        rows.stated(TradeSeries.EXPORTS, TradeSeries.IMPORTS),
                        rows.stated(TradeSeries.GOALS))
                .flatMap(List::stream)
                .filter(o -> o.modality() != Modality.DERIVED)
                .distinct()
                .toList();
    }

    @Override
    public FigureTables tables(FigureState state) {
        ReadState read = states.read(state);
        return of(read, states.edition(state, TradeSeries.DATASET)).withBands(this);
    }

    /** The rows of a state that has been looked up. */
    static FigureTables of(ReadState read, Edition edition) {
        ReferenceRamps references = read.references();
        Table projection = projection(read.inputs(), references);
        return new FigureTables(
                read.state(),
                read.scenario(),
                read.revision(),
                read.inputs(),
                references,
                List.of(edition.version()),
                edition.observations(),
                ObservationTable.of(edition.version(), edition.observations()),
                projection,
                read.showsSaved() ? projection(read.revision().inputs(), references) : null,
                GasLayer.over(projection));
    }

    @Override
    public YearlyModel model(ReferenceRamps references) {
        return TradeOutlook.model(references);
    }

    @Override
    public FigureSpec spec(FigureTables tables) {
        XAxis years = TradeSwitches.years(tables);
        TurnoverChart turnover = new TurnoverChart(tables, years);
        List<Panel> panels = new ArrayList<>();
        String disagreements = UndatedDisagreements.note(turnover.shown());
        panels.add(new Panel("turnover", "", "", turnover.chart(), disagreements, false));
        new CustomsPanel(tables, years, turnover.axis()).panel().ifPresent(panels::add);
        new SplitPanel(tables).panel().ifPresent(panels::add);
        new GoalsPanel(tables).panel().ifPresent(panels::add);
        return new FigureSpec(
                TradeTitles.title(tables),
                FigureWords.withEdits(TradeTitles.subtitle(tables), tables),
                panels,
                new TradeLines(tables, years).lines(),
                FigureWords.footnote(tables, coverage(tables)));
    }

    @Override
    public List<Disagreement> unmarkedDisagreements(FigureTables tables) {
        return UndatedDisagreements.among(new TurnoverChart(tables, TradeSwitches.years(tables)).shown());
    }

    @Override
    public Headline headline(FigureTables tables) {
        return new TradeHeadline(tables).headline();
    }

    @Override
    public List<Finding> findings(FigureTables tables) {
        XAxis years = TradeSwitches.years(tables);
        TradeHeadline headline = new TradeHeadline(tables);
        return Stream.of(
                        headline.stated(),
                        new CustomsPanel(tables, years, new TurnoverChart(tables, years).axis()).finding(),
                        headline.assumed(years))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<MethodSection> method(FigureTables tables) {
        return new TradeMethod(tables).sections();
    }

    private static Table projection(Inputs inputs, ReferenceRamps references) {
        return TradeOutlook.of(inputs, references).table();
    }
}
