package dev.bilateral.dataset.imports;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.TableCheck;
import dev.bilateral.dataset.files.TableCheck.Tables;
import dev.bilateral.dataset.imports.Mapping.Always;
import dev.bilateral.dataset.imports.Mapping.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a mapping gets wrong in the first rows of a table, before all of them are read. What stands further down may be
 * another matter, so it is told and stops nobody.
 */
public final class SampleCheck {

    private SampleCheck() {}

    /**
     * Rules that are broken in each of the first rows, in cells that the mapping itself fills in or leaves empty, and
     * those that its new series and source break.
     *
     * @return each once, without a line; empty where the first rows do not tell
     */
    public static List<Problem> wrong(Mapping mapping, Layout.Foreign file) {
        List<List<String>> rows = new ArrayList<>();
        Additions additions = new Additions(mapping);
        MappedRows mapped = new MappedRows("", mapping, additions, (line, cells) -> {
            additions.look(cells);
            rows.add(cells);
        });
        mapped.header(file.header());
        file.sample().forEach(fields -> mapped.line(0, fields));
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<Problem> wrong = new LinkedHashSet<>(broken(mapping, additions, rows.getFirst()));
        rows.forEach(cells -> wrong.retainAll(broken(mapping, additions, cells)));
        return List.copyOf(wrong);
    }

    private static Set<Problem> broken(Mapping mapping, Additions additions, List<String> cells) {
        Tables alone = part -> switch (part) {
            case OBSERVATIONS -> sink -> sink.take(0, cells);
            case SERIES -> sink -> additions.rows(part, 0, sink);
            case SOURCES -> sink -> new Additions(mapping).rows(part, 0, sink); // those of the rows know it already
        };
        Set<Problem> broken = new LinkedHashSet<>();
        TableCheck.check(alone, (line, observation) -> {}).problems().stream()
                .filter(problem -> isAlikeInAll(problem, mapping))
                .map(problem -> new Problem(problem.file(), 0, problem.column(), problem.value(), problem.rule()))
                .forEach(broken::add);
        return broken;
    }

    private static boolean isAlikeInAll(Problem problem, Mapping mapping) {
        if (problem.file().equals(DraftPart.OBSERVATIONS.file())) {
            Origin origin = mapping.cells().get(problem.column());
            return origin == null || origin instanceof Always;
        }
        return !problem.column().equals("unit"); // a new series has that of a row, where it is told
    }
}
