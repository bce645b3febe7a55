package dev.bilateral.brief;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Statements;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.ServerAddress;
import dev.bilateral.model.Bands;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what a brief says; pure. */
final class BriefWriter {

    private static final Messages TEXTS = Messages.of(BriefWriter.class);
    /** A sentence names so many of the documents behind it, so that one page holds them all. */
    static final int NAMED = 3;

    private final Figure figure;
    private final FigureTables tables;
    private final FigureSpec spec;
    private final NumberedSources sources;
    private final int named;

    private BriefWriter(Figure figure, FigureTables tables, int named) {
        this.figure = figure;
        this.tables = tables;
        this.spec = figure.spec(tables);
        this.named = named;
        sources = new NumberedSources(named);
    }

    /** @param named how many documents a sentence names at most */
    static Brief of(Figure figure, FigureTables tables, ServerAddress server, int named) {
        return new BriefWriter(figure, tables, named).brief(server);
    }

    private Brief brief(ServerAddress server) {
        FigureSpec.Panel main = spec.panels().getFirst();
        List<Brief.Sentence> sentences =
                figure.findings(tables).stream().map(sources::sentence).toList();
        return new Brief(
                spec.title(),
                spec.subtitle(),
                main.chart(),
                TEXTS.text("alternative", spec.title(), main.chart().summary()),
                sentences,
                sources.all(),
                restOfSources(),
                caveats(main.note()),
                FigureWords.dates(tables) + " " + spec.footnote(),
                server.of(FigureStateCodec.address(figure, tables.state())),
                tables.newestDate());
    }

    private String restOfSources() {
        List<Observation> claimed = figure.claimed(tables);
        Statements all = Statements.of(claimed);
        boolean areAllListed = sources.all()
                .containsAll(claimed.stream().map(Observation::source).toList());
        return TEXTS.text(
                areAllListed ? "sources.all" : named < NAMED ? "sources.fewer" : "sources.more",
                TEXTS.count("statements", all.count()),
                TEXTS.count("documents", all.documents()));
    }

    private List<String> caveats(String note) {
        String changes = FigureWords.changes(tables);
        return Stream.of(
                        TEXTS.text("caveat.scenario", tables.scenario().title()),
                        changes.isEmpty() ? "" : TEXTS.text("caveat.changes", changes),
                        note,
                        tables.extra(Bands.TABLE).isPresent() ? TEXTS.text("caveat.bands") : "",
                        TEXTS.text("caveat.hedges"),
                        TEXTS.text("caveat.advice"))
                .filter(caveat -> !caveat.isBlank())
                .toList();
    }
}
