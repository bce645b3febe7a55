package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.Statements;
import dev.bilateral.figure.Citation;
import dev.bilateral.figure.CitationStyle;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureTables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a snapshot is, in plain words, for whoever finds it a month later. */
final class Readme {

    static final String PATH = "README.md";

    private static final Messages TEXTS = Messages.of(Readme.class);

    private final Figure figure;
    private final FigureTables tables;
    private final FigureSpec spec;
    private final String address;
    private final List<String> lines = new ArrayList<>();

    private Readme(Figure figure, FigureTables tables, FigureSpec spec, String address) {
        this.figure = figure;
        this.tables = tables;
        this.spec = spec;
        this.address = address;
    }

    static PackageFile of(
            Figure figure, FigureTables tables, FigureSpec spec, String address, List<SnapshotFile> files) {
        Readme readme = new Readme(figure, tables, spec, address);
        List<String> named = files.stream()
                .map(file -> TEXTS.text("readme.file", file.file().path(), file.title()))
                .toList();
        String text = String.join(
                        "\n",
                        readme.lines(TEXTS.text("readme.what", figure.title()), named, TEXTS.text("readme.manifest")))
                + "\n";
        return new PackageFile(PATH, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for a workbook, as lines of Markdown. */
    static List<String> ofWorkbook(
            Figure figure, FigureTables tables, FigureSpec spec, String address, List<String> sheets) {
        return new Readme(figure, tables, spec, address)
                .lines(TEXTS.text("workbook.what", figure.title()), sheets, TEXTS.text("workbook.types"));
    }

    private List<String> lines(String what, List<String> files, String closing) {
        lines.add("# " + spec.title());
        paragraph(spec.subtitle());
        paragraph(what);
        shown();
        section("filters");
        figure.switches()
                .forEach(each -> item(TEXTS.text(
                        "readme.filter",
                        each.label(),
                        each.choices().stream()
                                .filter(choice ->
                                        choice.name().equals(tables.state().choice(each)))
                                .findFirst()
                                .map(Figure.Choice::label)
                                .orElse(tables.state().choice(each)))));
        paragraph(TEXTS.text("readme.unfiltered"));
        section("qualifiers");
        paragraph(TEXTS.text("readme.qualifiers.text"));
        units();
        versions();
        section("files");
        files.forEach(this::item);
        paragraph(closing);
        section("licence");
        paragraph(TEXTS.text("license") + ".");
        section("cite");
        Citation citation = Citation.of(figure, tables, spec, address, Optional.empty());
        for (CitationStyle style : CitationStyle.values()) {
            paragraph("    " + citation.in(style).replace("\n", "\n    "));
        }
        paragraph(TEXTS.text("readme.cite.text"));
        return List.copyOf(lines);
    }

    private void shown() {
        List<Observation> all = tables.observations();
        section("shown");
        item(TEXTS.text(
                "readme.observations",
                all.size(),
                Statements.of(all).count(),
                all.stream().filter(o -> o.period() == null).count()));
        item(TEXTS.text(
                "readme.projection",
                tables.projection().toList().size(),
                tables.scenario().title()));
        spec.lines().forEach(this::item);
        paragraph(spec.footnote());
    }

    private void units() {
        section("units");
        tables.observations().stream()
                .map(o -> o.basis().isEmpty()
                        ? TEXTS.text("readme.unit", o.unit())
                        : TEXTS.text("readme.unit.basis", o.unit(), o.basis()))
                .distinct()
                .sorted()
                .forEach(this::item);
        paragraph(TEXTS.text("readme.units.text"));
    }

    private void versions() {
        section("versions");
        tables.state().pins().versions().forEach((dataset, version) -> item(dataset + " " + version));
        int edits = tables.state().overrides().size();
        item(TEXTS.text(
                "readme.scenario",
                tables.scenario().title(),
                tables.revision().number(),
                edits == 0 ? TEXTS.text("readme.edits.none") : TEXTS.count("readme.edits", edits)));
        paragraph(TEXTS.text("readme.address", address));
    }

    private void section(String key) {
        lines.add("");
        lines.add("## " + TEXTS.text("readme." + key));
        lines.add("");
    }

    private void item(String text) {
        lines.add("- " + text);
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            if (!lines.getLast().isEmpty()) {
                lines.add("");
            }
            lines.add(text);
        }
    }
}
