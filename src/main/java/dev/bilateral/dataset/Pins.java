package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which version of each dataset a view, file or link uses. Written {@code gas-pipeline:2026-03-31,treaty:2026-03-31}. */
public record Pins(SortedMap<DatasetId, DatasetVersionId> versions) {

    public Pins {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    public static Pins of(Map<DatasetId, DatasetVersionId> versions) {
        return new Pins(new TreeMap<>(versions));
    }

    /** @return empty where the text is not a list of {@code dataset:version} */
    public static Optional<Pins> parse(String text) {
        SortedMap<DatasetId, DatasetVersionId> versions = new TreeMap<>();
        for (String pin : text.split(",", -1)) {
            int colon = pin.indexOf(':');
            if (colon < 0 || !DatasetId.isValid(pin.substring(0, colon))) {
                return Optional.empty();
            }
            Optional<DatasetVersionId> version = DatasetVersionId.parse(pin.substring(colon + 1));
            if (version.isEmpty() || versions.put(new DatasetId(pin.substring(0, colon)), version.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Pins(versions));
    }

    public Optional<DatasetVersionId> find(DatasetId dataset) {
        return Optional.ofNullable(versions.get(dataset));
    }

    /** These pins, with those of {@code others} for datasets that are not pinned here. */
    public Pins orElse(Pins others) {
        SortedMap<DatasetId, DatasetVersionId> merged = new TreeMap<>(others.versions);
        merged.putAll(versions);
        return new Pins(merged);
    }

    /** The newest pinned version: the edition's name on screen. */
    public Optional<DatasetVersionId> newest() {
        return versions.values().stream().max(DatasetVersionId::compareTo);
    }

    @Override
    public String toString() {
        return versions.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(","));
    }
}
