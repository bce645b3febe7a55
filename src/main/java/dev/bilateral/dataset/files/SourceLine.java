package dev.bilateral.dataset.files;

import dev.bilateral.dataset.Source;
import java.util.List;
import java.util.Optional;

/** Reads lines of {@code sources.csv}. */
final class SourceLine {

    static final String FILE = "sources.csv";
    static final List<String> COLUMNS =
            List.of("id", "title", "publisher", "author", "published", "url", "kind", "founding", "restricted", "note");

    private static final List<String> TRUTHS = List.of("true", "false");

    private SourceLine() {}

    static void read(Cells cells, RowSet<Source> sources) {
        String id = cells.id();
        sources.name(cells, id);
        cells.required("kind");
        cells.required("founding");
        Source row = new Source(
                id,
                cells.text("title"),
                cells.text("publisher"),
                cells.text("author"),
                cells.date("published").orElse(null),
                address(cells),
                oneOf(cells, "kind", SourceKinds.ALL),
                oneOf(cells, "founding", TRUTHS).equals("true"),
                cells.text("restricted"),
                cells.text("note"));
        if (cells.areSound()) {
            sources.add(id, row);
        }
    }

    private static String oneOf(Cells cells, String column, List<String> words) {
        return cells.word(column, word -> Optional.of(word).filter(words::contains), String.join(", ", words))
                .orElse("");
    }

    private static String address(Cells cells) {
        String url = cells.text("url");
        if (!url.isEmpty() && !url.startsWith("https://") && !url.startsWith("http://")) {
            cells.refuse("url", "cell.address"); // it becomes a link: javascript: and the like must not
        }
        return url;
    }
}
