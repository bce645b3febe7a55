package dev.bilateral.figure;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the versions that an address uses: {@code pins=}, else {@code asOf=}, else those of its reader. */
record PinsReader(DatasetService datasets, Problems problems) {

    /**
     * @param others used where the address names neither version nor day
     * @return empty where the address names pins or a day that can't be used
     */
    Optional<Pins> read(AddressParameters address, Pins others) {
        Optional<String> pins = address.setting(FigureStateCodec.PINS);
        Optional<String> asOf = address.setting(FigureStateCodec.AS_OF);
        Optional<Pins> explicit = pins.flatMap(this::explicit);
        Optional<Pins> dated = asOf.flatMap(this::asOf);
        if ((pins.isPresent() && explicit.isEmpty()) || (asOf.isPresent() && dated.isEmpty())) {
            return Optional.empty();
        }
        Pins rest = dated.orElse(others);
        return Optional.of(
                explicit.map(given -> given.orElse(knownTo(given, rest))).orElse(rest));
    }

    /**
     * What fills up pins that name some datasets alone. Of a dataset that has no version as old as the newest of them
     * there is none: an address that named all there were keeps meaning the same when another dataset comes.
     */
    private Pins knownTo(Pins given, Pins rest) {
        DatasetVersionId newest = given.newest().orElseThrow();
        return Pins.of(rest.versions().entrySet().stream()
                .filter(pin -> datasets.find(pin.getKey()).stream()
                        .flatMap(dataset -> dataset.versions().stream())
                        .anyMatch(version -> !version.id().day().isAfter(newest.day())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Optional<Pins> explicit(String text) {
        Optional<Pins> pins = Pins.parse(text);
        if (pins.isEmpty()) {
            problems.add(StateProblem.Kind.BAD_VALUE, FigureStateCodec.PINS, text, "pins");
            return pins;
        }
        boolean allExist = pins.get().versions().entrySet().stream()
                .map(pin -> exists(pin.getKey(), pin.getValue()))
                .reduce(true, Boolean::logicalAnd);
        return allExist ? pins : Optional.empty();
    }

    private boolean exists(DatasetId id, DatasetVersionId version) {
        Optional<Dataset> dataset = datasets.find(id);
        if (dataset.isEmpty()) {
            List<String> known =
                    datasets.datasets().stream().map(d -> d.id().value()).toList();
            problems.addUnknown(StateProblem.Kind.UNKNOWN_VERSION, FigureStateCodec.PINS, id.value(), "dataset", known);
            return false;
        }
        List<String> versions =
                dataset.get().versions().stream().map(v -> v.id().toString()).toList();
        if (!versions.contains(version.toString())) {
            problems.addUnknown(
                    StateProblem.Kind.UNKNOWN_VERSION,
                    FigureStateCodec.PINS,
                    id + ":" + version,
                    "version",
                    versions.stream().map(v -> id + ":" + v).toList());
            return false;
        }
        return true;
    }

    private Optional<Pins> asOf(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            Optional<Pins> pins = datasets.asOf(day);
            if (pins.isEmpty()) {
                String first = datasets.firstDay().map(LocalDate::toString).orElse("");
                problems.add(StateProblem.Kind.BEFORE_FIRST, FigureStateCodec.AS_OF, text, "asOf.before", first);
            }
            return pins;
        } catch (DateTimeParseException e) {
            problems.add(StateProblem.Kind.BAD_VALUE, FigureStateCodec.AS_OF, text, "asOf");
            return Optional.empty();
        }
    }
}
