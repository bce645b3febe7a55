package dev.bilateral.figure;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.Statements;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.AssumptionText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences that every figure says in the same words. */
public final class FigureWords {

    private static final Messages TEXTS = Messages.of(FigureWords.class);

    private static final int NAMED_PUBLISHERS = 3;

    private FigureWords() {}

    /** What a chart holds, for assistive technology. */
    public static String summary(FigureTables tables, List<Observation> shown) {
        return TEXTS.text(
                "summary",
                TEXTS.count("summary.observations", shown.size()),
                TEXTS.count("summary.statements", Statements.of(shown).count()),
                shown.stream().filter(o -> o.period() == null).count(),
                tables.scenario().title(),
                tables.inputs().text(AssumptionKey.HORIZON_FIRST_YEAR),
                tables.inputs().text(AssumptionKey.HORIZON_LAST_YEAR));
    }

    /** Coverage, dataset versions and scenario revision, as the line under a figure. */
    public static String footnote(FigureTables tables, String coverage) {
        return TEXTS.text(
                "footnote", coverage, versions(tables), tables.scenario().title(), revision(tables));
    }

    /** How new it is, each by its own date: the newest source, and what was saved of the scenario. */
    public static String dates(FigureTables tables) {
        String saved = Text.date(LocalDate.ofInstant(tables.revision().at(), ZoneOffset.UTC));
        int number = tables.revision().number();
        return tables.observations().stream()
                .flatMap(o -> Stream.ofNullable(o.source().published()))
                .max(Comparator.naturalOrder())
                .map(newest -> TEXTS.text("dates", Text.date(newest), number, saved))
                .orElseGet(() -> TEXTS.text("dates.noSource", number, saved));
    }

    /** {@code r1}, or {@code r1 with 2 unsaved edits}. */
    public static String revision(FigureTables tables) {
        int edits = tables.state().overrides().size();
        String number = "r" + tables.revision().number();
        return edits == 0 ? number : TEXTS.count("revision.edits", edits, number);
    }

    /** A sentence on how many assumptions differ from the revision, behind what it qualifies; empty without any. */
    public static String withEdits(String sentences, FigureTables tables) {
        int edits = tables.state().overrides().size();
        return edits == 0 ? sentences : sentences + " " + TEXTS.count("edits", edits);
    }

    /** What differs from the revision, as {@code Ramp length 12 years (saved: 10 years)}; empty without edits. */
    public static String changes(FigureTables tables) {
        return tables.state().overrides().entrySet().stream()
                .map(edit -> TEXTS.text(
                        "change",
                        edit.getKey().label(),
                        AssumptionText.of(edit.getKey(), edit.getValue()),
                        saved(tables, edit.getKey())))
                .collect(Collectors.joining("; "));
    }

    private static String saved(FigureTables tables, AssumptionKey key) {
        Assumption saved = tables.revision().assumptions().get(key);
        return AssumptionText.of(key, saved == null ? key.defaultText() : saved.value());
    }

    /** As {@code 34 statements in 21 documents: TASS, Interfax, Reuters and 9 other publishers}. */
    public static String sources(List<Observation> observations) {
        if (observations.isEmpty()) {
            return "";
        }
        Statements statements = Statements.of(observations);
        List<String> publishers = publishers(observations);
        String named = publishers.stream().limit(NAMED_PUBLISHERS).collect(Collectors.joining(", "));
        int more = publishers.size() - NAMED_PUBLISHERS;
        return TEXTS.text(
                "picture.sources",
                TEXTS.count("summary.statements", statements.count()),
                TEXTS.count("picture.documents", statements.documents()),
                more > 0 ? TEXTS.count("picture.more", more, named) : named);
    }

    /** Those of founding documents first, then whoever is cited most. */
    private static List<String> publishers(List<Observation> observations) {
        Map<String, Long> cited = observations.stream()
                .collect(Collectors.groupingBy(o -> o.source().publisher(), Collectors.counting()));
        return observations.stream()
                .map(Observation::source)
                .filter(source -> !source.publisher().isEmpty())
                .sorted(Comparator.comparing(Source::isFounding)
                        .thenComparing(source -> cited.getOrDefault(source.publisher(), 0L))
                        .reversed())
                .map(Source::publisher)
                .distinct()
                .toList();
    }

    /** Each with its version, as {@code gas-pipeline 2026-03-31, reference-pipelines 2026-03-31}. */
    public static String versions(FigureTables tables) {
        return tables.versions().stream().map(v -> v.dataset() + " " + v.id()).collect(Collectors.joining(", "));
    }

    /** How many utterances some observations print. */
    public static int statements(List<Observation> observations) {
        return Statements.of(observations).count();
    }
}
