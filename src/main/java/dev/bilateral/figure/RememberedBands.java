package dev.bilateral.figure;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Bands;
import dev.bilateral.model.Horizon;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.model.Sampling;
import dev.bilateral.model.YearlyModel;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Bands that were computed lately: a screen asks for the same ones several times, and a computation holds some 50 MB
 * while it runs, so that only as many run at a time as there are processors.
 */
public final class RememberedBands {

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
        Object model = List.of(figure.id(), references);
        Asked asked = new Asked(model, texts(inputs, figure.keys()), Horizon.of(inputs), percentiles);
        return of(asked, figure.model(references), inputs);
    }

    /**
     * The same as {@link Bands#of} for a model beside those of the figures.
     *
     * @param model equal to another that computes the same
     * @param keys the inputs that it rests on
     */
    public static Bands of(
            YearlyModel model, Inputs inputs, Set<AssumptionKey> keys, Horizon horizon, List<Integer> percentiles) {
        return of(new Asked(model, texts(inputs, keys), horizon, percentiles), model, inputs);
    }

    private static Bands of(Asked asked, YearlyModel model, Inputs inputs) {
        return Optional.ofNullable(KEPT.get(asked)).orElseGet(() -> {
            Bands computed = compute(asked, model, inputs);
            KEPT.put(asked, computed);
            return computed;
        });
    }

    private static Bands compute(Asked asked, YearlyModel model, Inputs inputs) {
        FREE.acquireUninterruptibly();
        try {
            return Bands.of(model, inputs, Sampling.DEFAULT, asked.horizon(), asked.percentiles());
        } finally {
            FREE.release();
        }
    }

    private static Map<AssumptionKey, String> texts(Inputs inputs, Set<AssumptionKey> keys) {
        Map<AssumptionKey, String> texts = new EnumMap<>(inputs.texts());
        texts.keySet().retainAll(keys);
        return texts;
    }

    private record Asked(Object model, Map<AssumptionKey, String> texts, Horizon horizon, List<Integer> percentiles) {}
}
