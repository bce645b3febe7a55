package dev.bilateral.figure.comparison;

import dev.bilateral.figure.Percentiles;
import dev.bilateral.model.Bands;
import dev.bilateral.scenario.TypedAssumptions;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything of a comparison that is rows, each table with the columns that tell its rows apart. */
public record ComparisonTables(Comparison comparison) {

    /** What each projects, with its differences from the first; each row says where the file is had again. */
    public Table rows(Percentiles percentiles) {
        return ComparisonTable.file(comparison, "csv", percentiles).keyedBy("year", "scenario", "revision");
    }

    /** The percentiles that go with them where nobody said which: some where there are ranges, else none. */
    public Percentiles usual() {
        return comparison.uncertain().isEmpty() ? Percentiles.NONE : Percentiles.USUAL;
    }

    /** The inputs that differ, with their reasons. */
    public Table inputs() {
        return DifferingTable.of(comparison).keyedBy("key", "scenario", "revision");
    }

    /** Why two of them differ. */
    public Table steps() {
        return StepTable.of(comparison).keyedBy("outcome", "step");
    }

    /** The same as a file; each row says where it is had again. */
    public Table stepsFile(String extension) {
        return steps().withConstant(ComparisonTable.ADDRESS, StepTable.address(comparison.state(), extension));
    }

    /** The same for spreadsheets, numbers in cells of their own; each row says where all of it is shown. */
    public Table typedInputs() {
        return addressed(TypedAssumptions.of(inputs()));
    }

    /** What the sheets of a workbook hold. */
    List<Table> sheets() {
        List<Table> sheets = new ArrayList<>(List.of(rows(usual()), typedInputs(), addressed(steps())));
        bands().ifPresent(bands -> sheets.add(addressed(bands)));
        return sheets;
    }

    /** Whether differences are read in percent is said by no row, and so by no address of them. */
    private Table addressed(Table table) {
        String address = ComparisonCodec.address(comparison.state().inPercent(false));
        return table.withConstant(ComparisonTable.ADDRESS, address);
    }

    /** Empty where nothing that is compared has ranges. */
    public Optional<Table> bands() {
        return BandTable.of(comparison).map(bands -> bands.keyedBy("scenario", "revision", "year", Bands.COLUMN));
    }
}
