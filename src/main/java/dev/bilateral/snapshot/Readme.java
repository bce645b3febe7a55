package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.figure.CitationStyle;
import dev.bilateral.snapshot.frozen.About;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.frozen.UsedRevision;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a snapshot is, in plain words, for whoever finds it a month later. */
final class Readme {

    static final String PATH = "README.md";

    private static final Messages TEXTS = Messages.of(Readme.class);

    private final Frozen shown;
    private final About about;
    private final List<String> lines = new ArrayList<>();

    private Readme(Frozen shown) {
        this.shown = shown;
        about = shown.about();
    }

    static PackageFile of(Frozen shown, List<SnapshotFile> files) {
        Readme readme = new Readme(shown);
        List<String> named = files.stream()
                .map(file -> TEXTS.text("readme.file", file.file().path(), file.title()))
                .toList();
        String text = String.join("\n", readme.lines(readme.about.what(), named, TEXTS.text("readme.manifest"))) + "\n";
        return new PackageFile(PATH, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for a workbook, as lines of Markdown. */
    static List<String> ofWorkbook(Frozen shown, List<String> sheets) {
        return new Readme(shown)
                .lines(TEXTS.text("workbook.what", shown.of().title()), sheets, TEXTS.text("workbook.types"));
    }

    private List<String> lines(String what, List<String> files, String closing) {
        lines.add("# " + shown.title());
        paragraph(shown.subtitle());
        paragraph(what);
        section("shown");
        about.shown().forEach(this::item);
        paragraph(about.footnote());
        if (!about.filters().isEmpty()) {
            section("filters");
            about.filters().forEach(this::item);
            paragraph(about.filtered());
        }
        section("qualifiers");
        paragraph(TEXTS.text("readme.qualifiers.text"));
        units();
        versions();
        section("files");
        files.forEach(this::item);
        paragraph(closing);
        section("licence");
        paragraph(TEXTS.text("license") + ".");
        cite();
        return List.copyOf(lines);
    }

    private void cite() {
        section("cite");
        var citation = Citations.of(shown, shown.basis().address(), Optional.empty());
        for (CitationStyle style : CitationStyle.values()) {
            paragraph("    " + citation.in(style).replace("\n", "\n    "));
        }
        paragraph(TEXTS.text("readme.cite.text"));
    }

    private void units() {
        section("units");
        shown.observations().stream()
                .filter(o -> !o.unit().isEmpty())
                .map(Readme::unit)
                .distinct()
                .sorted()
                .forEach(this::item);
        paragraph(about.units());
    }

    /** As {@code bcm a year (in the files bcm/yr), gas at 20 °C}. */
    private static String unit(Observation of) {
        String name = TEXTS.find("readme.unit." + of.unit()).orElseGet(() -> Text.unit(of.unit()));
        String unit = name.equals(of.unit()) ? name : TEXTS.text("readme.unit", name, of.unit());
        return of.basis().isEmpty()
                ? unit
                : TEXTS.text("readme.unit.basis", unit, TEXTS.text("readme.basis." + of.basis()));
    }

    private void versions() {
        section("versions");
        shown.basis().pins().versions().forEach((dataset, version) -> item(dataset + " " + version));
        shown.basis().revisions().forEach(used -> item(revision(used)));
        paragraph(TEXTS.text("readme.address", shown.basis().address()));
    }

    private static String revision(UsedRevision used) {
        int edits = used.edits();
        return TEXTS.text(
                "readme.scenario",
                used.title(),
                used.id().number(),
                edits == 0 ? TEXTS.text("readme.edits.none") : TEXTS.count("readme.edits", edits));
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
