package dev.bilateral.figure;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Bands;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.model.Sampling;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Bands that were computed lately: a screen asks for the same ones several times, and a computation holds some 50 MB
 * while it runs, so that only as many run at a time as there are processors.
 */
final class RememberedBands {

    private static final int MOST = 64;
    private static final Semaphore FREE = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private static final Map<Asked, Bands> KEPT = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Bands> eldest) {
            return size() > MOST;
        }
    });

    private RememberedBands() {}

    /** The same as {@link Bands#of} for the model of a figure. */
    static Bands of(Figure figure, Inputs inputs, ReferenceRamps references, List<Integer> percentiles) {
        Asked asked = new Asked(figure.id(), texts(figure, inputs), references, percentiles);
        return Optional.ofNullable(KEPT.get(asked)).orElseGet(() -> {
            Bands computed = compute(figure, inputs, references, percentiles);
            KEPT.put(asked, computed);
            return computed;
        });
    }

    private static Bands compute(Figure figure, Inputs inputs, ReferenceRamps references, List<Integer> percentiles) {
        FREE.acquireUninterruptibly();
        try {
            return Bands.of(figure.model(references), inputs, Sampling.DEFAULT, percentiles);
        } finally {
            FREE.release();
        }
    }

    /** Of the inputs that the figure rests on. */
    private static Map<AssumptionKey, String> texts(Figure figure, Inputs inputs) {
        Map<AssumptionKey, String> texts = new EnumMap<>(inputs.texts());
        texts.keySet().retainAll(figure.keys());
        return texts;
    }

    private record Asked(
            String figure, Map<AssumptionKey, String> texts, ReferenceRamps references, List<Integer> percentiles) {}
}
