package dev.bilateral.snapshot.verify;

import dev.bilateral.snapshot.verify.csv.CellEdit;
import dev.bilateral.snapshot.verify.csv.Form;
import dev.bilateral.snapshot.verify.csv.Names;
import dev.bilateral.snapshot.verify.csv.TableChanges;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares texts line by line: between the lines that are the same above and below, each line with its neighbour. */
final class TextLines {

    private static final int MOST_CHARACTERS = 500;

    private TextLines() {}

    /** @return empty where {@code found} is no text */
    static Optional<TableChanges> between(String made, byte[] found) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(found))
                    .toString();
            return Optional.of(between(lines(made), lines(text)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static TableChanges between(List<String> made, List<String> found) {
        int shorter = Math.min(made.size(), found.size());
        int above = 0;
        while (above < shorter && made.get(above).equals(found.get(above))) {
            above++;
        }
        int below = 0;
        while (below < shorter - above
                && made.get(made.size() - 1 - below).equals(found.get(found.size() - 1 - below))) {
            below++;
        }
        List<CellEdit> edits = new ArrayList<>();
        List<String> added = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (int line = above; line < Math.max(made.size(), found.size()) - below; line++) {
            boolean wasThere = line < made.size() - below;
            boolean isThere = line < found.size() - below;
            String number = Integer.toString(line + 1);
            if (wasThere && isThere && !made.get(line).equals(found.get(line))) {
                edits.add(new CellEdit(number, "", cut(made.get(line)), cut(found.get(line))));
            } else if (wasThere && !isThere) {
                removed.add(number);
            } else if (isThere && !wasThere) {
                added.add(number);
            }
        }
        return new TableChanges(
                TableChanges.firstOf(edits),
                edits.size(),
                Names.of(added),
                Names.of(removed),
                0,
                Names.NONE,
                Names.NONE,
                edits.isEmpty() && added.isEmpty() && removed.isEmpty() ? Set.of(Form.LINE_ENDS) : Set.of(),
                "");
    }

    private static List<String> lines(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.lines().toList();
    }

    private static String cut(String line) {
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "…";
    }
}
