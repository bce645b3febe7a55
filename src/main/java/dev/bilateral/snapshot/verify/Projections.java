package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.snapshot.verify.Addresses.Reading;
import dev.bilateral.snapshot.verify.Addresses.Shown;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.snapshot.verify.csv.ExpectedTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Computes projections again: each of their rows carries the address of its file. */
@Component
class Projections {

    /** A file of one address in which some cells were changed has few others. */
    private static final int MOST_ADDRESSES = 3;

    private static final String ADDRESS = "address";

    private final Addresses addresses;

    Projections(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * @param assumptions the file of this name from the same archive, with which a projection is computed from a
     *     scenario that is not here
     * @return empty where the table is no projection
     */
    Optional<Checked> check(LoneTable file, Optional<LoneTable> assumptions) {
        List<String> named = LoneTable.byFrequency(file.cellsBeginning(Addresses.PROJECTIONS));
        if (named.isEmpty()) {
            return withoutAddress(file);
        }
        List<Checked> all = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String address : named.subList(0, Math.min(named.size(), MOST_ADDRESSES))) {
            Reading reading = addresses.read(address);
            reading.shown()
                    .ifPresentOrElse(
                            shown -> all.add(compared(file, shown, extension(address))),
                            () -> problems.add(reading.problem()));
        }
        if (all.isEmpty() && assumptions.isPresent()) {
            fromAssumptions(file, named.getFirst(), assumptions.get())
                    .ifPresent(checked -> all.add(checked.alsoNot(problems.getFirst())));
        }
        return Optional.of(all.stream()
                .min(Comparator.comparingInt(Checked::size))
                .orElseGet(() -> Checked.not(file.path(), problems.getFirst())));
    }

    private Checked compared(LoneTable file, Shown shown, String extension) {
        ProjectionFile made = file(shown, extension);
        TableBytes table = TableBytes.of(made.table(shown.tables()), "year");
        Origin origin = Origin.of(
                Kind.PROJECTION,
                shown.figure().title(),
                "/" + shown.figure().id()
                        + made.address().substring(made.address().indexOf('?')),
                Evidence.RECOMPUTED);
        return Checked.of(origin, file.path(), file.comparedWith(table), List.of());
    }

    private Optional<Checked> fromAssumptions(LoneTable file, String address, LoneTable assumptions) {
        return addresses
                .named(address)
                .flatMap(named -> addresses
                        .read(named.figure(), parameters(named, assumptions))
                        .shown())
                .map(shown -> {
                    ExpectedTable made = TableBytes.of(file(shown, "csv").table(shown.tables()), "year")
                            .table();
                    Origin origin = Origin.of(
                            Kind.PROJECTION,
                            shown.figure().title(),
                            "/" + shown.figure().id(),
                            Evidence.RECOMPUTED);
                    return Checked.of(origin, file.path(), file.comparedWith(withAddress(made, address)), List.of());
                });
    }

    /** The pins and columns of an address with all assumptions of a file, on whichever scenario is here. */
    private static Map<String, List<String>> parameters(Addresses.Named of, LoneTable assumptions) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        of.parameters().forEach((name, values) -> {
            if (name.equals(FigureStateCodec.SCHEMA)
                    || name.equals(FigureStateCodec.PINS)
                    || of.figure().columnSwitches().contains(name)) {
                parameters.put(name, values);
            }
        });
        List<String> header = assumptions.table().header();
        List<String> keys = assumptions.column(header, "key");
        List<String> values = assumptions.column(header, "value");
        for (int i = 0; i < keys.size(); i++) {
            if (AssumptionKey.ofCode(keys.get(i)).isPresent()) {
                parameters.put(keys.get(i), List.of(values.get(i)));
            }
        }
        return parameters;
    }

    private static ExpectedTable withAddress(ExpectedTable made, String address) {
        int place = made.header().indexOf(ADDRESS);
        return new ExpectedTable(
                made.header(),
                made.rows().stream()
                        .map(row -> {
                            List<String> cells = new ArrayList<>(row);
                            cells.set(place, address);
                            return List.copyOf(cells);
                        })
                        .toList(),
                made.key());
    }

    /** A sheet of a workbook that was saved as CSV names the workbook. */
    private static String extension(String address) {
        String path = address.substring(0, Math.max(0, address.indexOf('?')));
        return path.endsWith(".xlsx") ? "xlsx" : "csv";
    }

    private static ProjectionFile file(Shown shown, String extension) {
        DatasetVersionId version = shown.tables().versions().getFirst().id();
        return new ProjectionFile(
                shown.figure(), shown.tables().state(), version, true, extension, shown.percentiles());
    }

    private Optional<Checked> withoutAddress(LoneTable file) {
        for (Figure figure : addresses.figures()) {
            Optional<Shown> any = addresses.read(figure, Map.of()).shown();
            if (any.isPresent()
                    && file.resembles(any.get().tables().projection().columns().stream()
                            .map(column -> column.name())
                            .toList())) {
                return Optional.of(Checked.not(file.path(), MESSAGES.text("projection.noAddress", figure.title())));
            }
        }
        return Optional.empty();
    }
}
