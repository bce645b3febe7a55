package dev.bilateral.brief;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.figure.ServerAddress;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonFindings;
import dev.bilateral.figure.comparison.ComparisonPicture;
import java.util.ArrayList;
import java.util.List;

/** Puts together what the brief of a comparison says; pure. */
final class ComparisonBrief {

    private static final Messages TEXTS = Messages.of(ComparisonBrief.class);

    private ComparisonBrief() {}

    /**
     * With the first chart of the screen.
     *
     * @param named how many documents a sentence names at most
     * @throws NoBrief where there is nothing to draw
     */
    static Brief of(ComparisonFindings findings, ServerAddress server, int named) {
        Comparison comparison = findings.comparison();
        String title = comparison.bridges().getLast().title();
        Picture chart = ComparisonPicture.all(comparison, Picture.USUAL_WIDTH, Theme.PRINT).values().stream()
                .findFirst()
                .orElseThrow(() -> new NoBrief(TEXTS.text("compared.nothing", title)));
        NumberedSources sources = new NumberedSources(named);
        List<Brief.Sentence> sentences =
                findings.all().stream().map(sources::sentence).toList();
        return new Brief(
                title,
                TEXTS.text(
                        "compared.subtitle",
                        Text.list(
                                comparison.members().stream().map(Member::name).toList()),
                        comparison.figure().title(),
                        chart.title()),
                chart.chart(),
                TEXTS.text("alternative", chart.title(), chart.chart().summary()),
                sentences,
                sources.all(),
                rest(sources.all(), comparison.cited(findings.editions())),
                caveats(comparison),
                TEXTS.text("compared.pinned", comparison.state().pins()),
                server.of(ComparisonCodec.address(comparison.state())),
                comparison.newestDate());
    }

    private static String rest(List<Source> listed, List<Observation> cited) {
        List<Source> all = cited.stream().map(Observation::source).distinct().toList();
        return TEXTS.text(
                listed.containsAll(all) ? "compared.sources.all" : "compared.sources.more",
                TEXTS.count("documents", all.size()));
    }

    private static List<String> caveats(Comparison comparison) {
        List<String> caveats = new ArrayList<>(List.of(TEXTS.text("caveat.compared"), TEXTS.text("caveat.steps")));
        if (!comparison.uncertain().isEmpty()) {
            caveats.add(TEXTS.text("caveat.bands"));
        }
        caveats.add(TEXTS.text("caveat.advice"));
        return caveats;
    }
}
