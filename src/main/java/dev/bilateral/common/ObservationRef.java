package dev.bilateral.common;

import java.util.Optional;

/**
 * One observation by its stable name, across versions: {@code trade-turnover/trade-turnover-iannuzzi-2025}.
 *
 * @param observation the observation's id, unique in its dataset
 */
public record ObservationRef(DatasetId dataset, String observation) {

    public ObservationRef {
        if (observation.isBlank()) {
            throw new IllegalArgumentException("An observation of " + dataset + " needs a name");
        }
    }

    /** Reads {@code dataset/observation}. */
    public static Optional<ObservationRef> parse(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || text.substring(slash + 1).isBlank() || !DatasetId.isValid(text.substring(0, slash))) {
            return Optional.empty();
        }
        return Optional.of(new ObservationRef(new DatasetId(text.substring(0, slash)), text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return dataset + "/" + observation;
    }
}
