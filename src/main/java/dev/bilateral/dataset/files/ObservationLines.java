package dev.bilateral.dataset.files;

import static java.util.stream.Collectors.joining;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Period;
import dev.bilateral.common.Stated;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the lines of {@code observations.csv}, with the series and sources to which they refer. */
class ObservationLines {

    static final String FILE = "observations.csv";
    static final List<String> COLUMNS = List.of(
            "id",
            "series",
            "period_start",
            "period_end",
            "stated_on",
            "speaker",
            "base",
            "wording",
            "value",
            "lower",
            "upper",
            "qualifier",
            "unit",
            "basis",
            "modality",
            "source",
            "locator",
            "flag",
            "note");

    private static final List<String> BASES = List.of("20C", "15C", "0C", "unstated");
    private static final String MODALITIES =
            Arrays.stream(Modality.values()).map(Modality::code).collect(joining(", "));
    private static final String FLAGS = Arrays.stream(Flag.values())
            .filter(flag -> flag != Flag.NONE)
            .map(Flag::code)
            .collect(joining(", "));
    private static final int MAX_WORDS = 4;

    private final RowSet<Series> series;
    private final RowSet<Source> sources;
    private final Consumer<Observation> sink;
    private final Optional<RepeatedLines> repeated;
    private int count;

    /**
     * @param sink takes each row without a fault of its own; that another row has its id is told later
     * @param repeated takes note of what may stand once; empty where that is known already
     */
    ObservationLines(
            RowSet<Series> series,
            RowSet<Source> sources,
            Consumer<Observation> sink,
            Optional<RepeatedLines> repeated) {
        this.series = series;
        this.sources = sources;
        this.sink = sink;
        this.repeated = repeated;
    }

    /** How many rows had no fault of their own. */
    int count() {
        return count;
    }

    void read(Cells cells) {
        String id = cells.id();
        repeated.ifPresent(lines -> lines.add(id, cells));
        Optional<Series> of = series.find(cells, "series");
        Optional<Source> source = sources.find(cells, "source");
        Optional<Period> period = period(cells);
        Optional<Stated> stated = StatedCells.read(cells, of.orElse(null));
        cells.required("modality");
        Optional<Modality> modality = cells.word("modality", Modality::ofCode, MODALITIES);
        Optional<Flag> flag = cells.word("flag", Flag::ofCode, FLAGS);
        checkUnit(cells, of);
        checkWording(cells);
        String basis = cells.word("basis", word -> Optional.of(word).filter(BASES::contains), String.join(", ", BASES))
                .orElse("");
        var statedOn = cells.date("stated_on");
        if (cells.areSound() && of.isPresent() && source.isPresent() && modality.isPresent()) {
            sink.accept(new Observation(
                    ++count,
                    id,
                    of.get(),
                    period.orElse(null),
                    statedOn.orElse(null),
                    cells.text("speaker"),
                    cells.text("base"),
                    cells.text("wording"),
                    stated.orElse(null),
                    cells.text("unit"),
                    basis,
                    modality.get(),
                    source.get(),
                    cells.text("locator"),
                    flag.orElse(Flag.NONE),
                    cells.text("note")));
        }
    }

    private static Optional<Period> period(Cells cells) {
        Optional<LocalDate> start = cells.day("period_start");
        Optional<LocalDate> end = cells.day("period_end");
        if (cells.isEmpty("period_start") != cells.isEmpty("period_end")) {
            cells.refuse(cells.isEmpty("period_start") ? "period_start" : "period_end", "period.half");
        }
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get().isBefore(start.get())) {
            cells.refuse("period_end", "period.reversed", start.get());
            return Optional.empty();
        }
        return Optional.of(new Period(start.get(), end.get()));
    }

    private static void checkUnit(Cells cells, Optional<Series> series) {
        String unit = cells.required("unit");
        if (!unit.isBlank() && series.isPresent() && !series.get().unit().equals(unit)) {
            cells.refuse("unit", "unit.series", series.get().unit());
        }
    }

    private static void checkWording(Cells cells) {
        if (!cells.isEmpty("wording") && cells.text("wording").split(" ", -1).length > MAX_WORDS) {
            cells.refuse("wording", "wording.long");
        }
    }
}
