package dev.bilateral.dataset.imports;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.TableCheck.RowSink;
import dev.bilateral.dataset.imports.Mapping.Always;
import dev.bilateral.dataset.imports.Mapping.FromColumn;
import dev.bilateral.dataset.imports.Mapping.Made;
import dev.bilateral.dataset.imports.Mapping.Named;
import dev.bilateral.dataset.imports.Mapping.New;
import dev.bilateral.dataset.imports.Mapping.Origin;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes observations of the lines of a foreign table. */
final class MappedRows implements CsvTable.Lines {

    static final List<String> COLUMNS = DraftPart.OBSERVATIONS.columns();

    private static final Set<String> NUMBERS = Set.of("value", "lower", "upper");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private static final int MOST_PROBLEMS = 50;

    private final String file;
    private final Mapping mapping;
    private final Additions additions;
    private final RowSink sink;
    private final TakenIds ids = new TakenIds();
    private final List<Problem> problems = new ArrayList<>();
    private List<String> header = List.of();

    MappedRows(String file, Mapping mapping, Additions additions, RowSink sink) {
        this.file = file;
        this.mapping = mapping;
        this.additions = additions;
        this.sink = sink;
    }

    /** Whether a row so far has the id of this one, and says the same thing anew: its series, out of its source. */
    boolean renews(List<String> cells) {
        return ids.has(cells.get(COLUMNS.indexOf("id")), subject(cells));
    }

    /** @throws ImportRefused where a number may mean two things; all of them are named */
    void end() {
        if (!problems.isEmpty()) {
            throw ImportRefused.of(problems);
        }
    }

    @Override
    public void header(List<String> columns) {
        header = columns;
        mapping.columns().stream()
                .filter(column -> !columns.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw ImportRefused.because("mapping.column", column);
                });
    }

    @Override
    public void line(int line, List<String> fields) {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        COLUMNS.forEach(column -> cells.add(cell(line, column, fields)));
        if (!problems.isEmpty()) {
            return;
        }
        int id = COLUMNS.indexOf("id");
        if (mapping.cells().get("id") instanceof Made) {
            cells.set(id, ids.free(name(cells), subject(cells)));
        } else if (!mapping.replaces()) {
            ids.take(cells.get(id), subject(cells));
        }
        sink.take(line, cells);
    }

    private String cell(int line, String column, List<String> fields) {
        Origin origin = mapping.cells().get(column);
        String text = switch (origin) {
            case null -> "";
            case FromColumn(String from) -> fields.get(header.indexOf(from)).strip();
            case Always(String always) -> always;
            case Made() -> "";
            case Named(String from) ->
                additions.series(fields.get(header.indexOf(from)).strip());
            case New() -> column.equals("series") ? additions.series("") : additions.source();
        };
        return switch (column) {
            case "period_start" -> firstDay(text);
            case "period_end" -> lastDay(text);
            default -> NUMBERS.contains(column) ? number(line, column, text) : text;
        };
    }

    private String number(int line, String column, String text) {
        if (mapping.numbers().isAmbiguous(text)) {
            String from = mapping.cells().get(column) instanceof FromColumn(String theirs) ? theirs : column;
            problems.add(ImportRefused.problem(file, line, from, "number.ambiguous", text));
            if (problems.size() == MOST_PROBLEMS) {
                end();
            }
        }
        return mapping.numbers().plain(text);
    }

    /** Tables often have a column of years or months where ours has days. */
    private static String firstDay(String text) {
        return YEAR.matcher(text).matches()
                ? text + "-01-01"
                : MONTH.matcher(text).matches() ? text + "-01" : text;
    }

    private static String lastDay(String text) {
        return YEAR.matcher(text).matches()
                ? Year.parse(text).atMonth(12).atEndOfMonth().toString()
                : MONTH.matcher(text).matches()
                        ? YearMonth.parse(text).atEndOfMonth().toString()
                        : text;
    }

    private static String name(List<String> cells) {
        String period = period(cells.get(COLUMNS.indexOf("period_start")), cells.get(COLUMNS.indexOf("period_end")));
        return Names.slug(String.join(
                " ",
                cells.get(COLUMNS.indexOf("series")),
                period,
                cells.get(COLUMNS.indexOf("source")),
                cells.get(COLUMNS.indexOf("speaker"))));
    }

    /** Both days; of a calendar year or month, or a single day, that alone. */
    private static String period(String start, String end) {
        if (start.isEmpty() && end.isEmpty()) {
            return "undated";
        }
        String year = start.replaceAll("-01-01$", "");
        String month = start.replaceAll("-01$", "");
        return Stream.of(year, month, start)
                .filter(calendar -> end.equals(lastDay(calendar)))
                .findFirst()
                .orElse(start + " " + end);
    }

    /** What a row says something about, and where that is written. */
    private static String subject(List<String> cells) {
        return cells.get(COLUMNS.indexOf("series")) + " " + cells.get(COLUMNS.indexOf("source"));
    }
}
