package dev.bilateral.dataset.imports;

import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.imports.Mapping.Always;
import dev.bilateral.dataset.imports.Mapping.FromColumn;
import dev.bilateral.dataset.imports.Mapping.Made;
import dev.bilateral.dataset.imports.Mapping.Named;
import dev.bilateral.dataset.imports.Mapping.New;
import dev.bilateral.dataset.imports.Mapping.NewSeries;
import dev.bilateral.dataset.imports.Mapping.NewSource;
import dev.bilateral.dataset.imports.Mapping.Origin;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** How a mapping is kept: one line per column of ours, and one per setting. */
final class MappingText {

    private static final String REPLACES = "replaces";
    private static final String NUMBERS = "numbers";
    private static final String MADE = "made";
    private static final String NEW = "new";
    private static final String COLUMN = "column:";
    private static final String NAMED = "named:";
    private static final String ALWAYS = "always:";
    private static final String SERIES = "series.";
    private static final String SOURCE = "source.";

    private MappingText() {}

    static Mapping read(Properties kept) {
        Map<String, Origin> cells = new HashMap<>();
        for (String column : DraftPart.OBSERVATIONS.columns()) {
            Optional.ofNullable(kept.getProperty(column)).ifPresent(text -> cells.put(column, origin(text)));
        }
        String style = kept.getProperty(NUMBERS, "");
        return new Mapping(
                cells,
                Boolean.parseBoolean(kept.getProperty(REPLACES)),
                Arrays.stream(NumberStyle.values())
                        .filter(known -> known.name().equals(style))
                        .findFirst()
                        .orElse(NumberStyle.PLAIN),
                Optional.ofNullable(kept.getProperty(SERIES + "title"))
                        .map(title -> new NewSeries(
                                title,
                                kept.getProperty(SERIES + "coverage", ""),
                                kept.getProperty(SERIES + "reporter", ""),
                                kept.getProperty(SERIES + "lowest", ""))),
                Optional.ofNullable(kept.getProperty(SOURCE + "title"))
                        .map(title -> new NewSource(
                                title,
                                kept.getProperty(SOURCE + "publisher", ""),
                                kept.getProperty(SOURCE + "published", ""),
                                kept.getProperty(SOURCE + "url", ""),
                                kept.getProperty(SOURCE + "kind", ""))));
    }

    static Properties write(Mapping mapping) {
        Properties kept = new Properties();
        mapping.cells().forEach((column, origin) -> kept.setProperty(column, text(origin)));
        kept.setProperty(REPLACES, String.valueOf(mapping.replaces()));
        kept.setProperty(NUMBERS, mapping.numbers().name());
        mapping.series().ifPresent(series -> {
            kept.setProperty(SERIES + "title", series.title());
            kept.setProperty(SERIES + "coverage", series.coverage());
            kept.setProperty(SERIES + "reporter", series.reporter());
            kept.setProperty(SERIES + "lowest", series.lowest());
        });
        mapping.source().ifPresent(source -> {
            kept.setProperty(SOURCE + "title", source.title());
            kept.setProperty(SOURCE + "publisher", source.publisher());
            kept.setProperty(SOURCE + "published", source.published());
            kept.setProperty(SOURCE + "url", source.url());
            kept.setProperty(SOURCE + "kind", source.kind());
        });
        return kept;
    }

    private static Origin origin(String text) {
        if (text.startsWith(COLUMN)) {
            return new FromColumn(text.substring(COLUMN.length()));
        }
        if (text.startsWith(ALWAYS)) {
            return new Always(text.substring(ALWAYS.length()));
        }
        return text.startsWith(NAMED)
                ? new Named(text.substring(NAMED.length()))
                : text.equals(NEW) ? new New() : new Made();
    }

    private static String text(Origin origin) {
        return switch (origin) {
            case FromColumn(String column) -> COLUMN + column;
            case Named(String column) -> NAMED + column;
            case Always(String always) -> ALWAYS + always;
            case New() -> NEW;
            case Made() -> MADE;
        };
    }
}
