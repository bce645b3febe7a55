package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Inputs that can be computed with, some of them with ranges. */
final class RandomInputs {

    private static final List<String> SHARES = List.of("over:95", "90", "between:80..96", "at_most:60", "under:50");
    private static final List<String> SHAPES = List.of("linear", "compound", "logistic", "stepwise");

    private RandomInputs() {}

    static Inputs any(SplittableRandom random) {
        Map<AssumptionKey, String> texts = new EnumMap<>(AssumptionKey.class);
        texts.put(GAS_FIRST_YEAR, number(random, 2026, 2034, 2040));
        texts.put(GAS_RAMP_YEARS, number(random, 2, 10, 20));
        texts.put(GAS_PLATEAU_VOLUME, number(random, 20, 45, 60));
        texts.put(GAS_UTILISATION, number(random, 50, 90, 110));
        texts.put(GAS_SHAPE, SHAPES.get(random.nextInt(SHAPES.size())));
        texts.put(GAS_SLIP_YEARS, String.valueOf(random.nextInt(0, 4)));
        texts.put(TRADE_BASE_LOW, number(random, 3, 4, 5));
        texts.put(TRADE_BASE_HIGH, number(random, 5, 6, 7));
        texts.put(TRADE_GROWTH, number(random, -5, 1, 8));
        texts.put(TRADE_FTA_UPLIFT, String.valueOf(random.nextInt(0, 50)));
        texts.put(SETTLEMENT_SHARE, SHARES.get(random.nextInt(SHARES.size())));
        texts.put(SETTLEMENT_CHANGE, number(random, -3, 0, 2));
        texts.keySet().removeIf(key -> random.nextInt(3) == 0);
        return Inputs.of(texts);
    }

    /** One of the three, or the range from the first to the last. */
    private static String number(SplittableRandom random, int low, int working, int high) {
        return switch (random.nextInt(4)) {
            case 0 -> low + "~" + working + "~" + high + ":triangular";
            case 1 -> String.valueOf(low);
            case 2 -> String.valueOf(working);
            default -> String.valueOf(high);
        };
    }
}
