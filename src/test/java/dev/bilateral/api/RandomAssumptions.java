package dev.bilateral.api;

import dev.bilateral.Samples;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Assumptions by key as an address gives them, any that the design allows. Numbers at the ends of what is allowed come
 * often, since there the rules change.
 */
record RandomAssumptions(Map<String, String> texts) {

    private static final List<String> SHAPES = List.of("linear", "compound", "logistic", "stepwise", "reference");
    private static final List<String> ONE_NUMBER =
            List.of("", "about:", "over:", "at_least:", "under:", "at_most:", "up_to:");

    static RandomAssumptions any(SplittableRandom random) {
        Map<String, String> t = new TreeMap<>();
        gas(random, t);
        trade(random, t);
        t.put("settlement.baseYear", "" + random.nextInt(2000, 2061));
        t.put("settlement.share", share(random));
        t.put("settlement.change", random.nextBoolean() ? "" + random.nextInt(-20, 21) : number(random, -20, 20));
        int first = random.nextInt(2000, 2101);
        t.put("horizon.firstYear", "" + first);
        t.put("horizon.lastYear", "" + random.nextInt(first, Math.min(first + 60, 2101)));
        return new RandomAssumptions(t);
    }

    String text(String key) {
        return texts.get(key);
    }

    boolean has(String key) {
        return !texts.get(key).isEmpty();
    }

    double n(String key) {
        return Double.parseDouble(texts.get(key));
    }

    int year(String key) {
        return Integer.parseInt(texts.get(key));
    }

    String query() {
        return texts.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void gas(SplittableRandom random, Map<String, String> t) {
        String shape = SHAPES.get(random.nextInt(SHAPES.size()));
        double least = shape.equals("compound") ? 0.01 : 0;
        List<String> editions = List.of("2025-02-01", "2026-03-31");
        t.put("asOf", editions.get(random.nextInt(editions.size())));
        List<String> pipelines = ReferenceCsv.completeIn(t.get("asOf"));
        t.put("gas.firstYear", "" + random.nextInt(2025, 2061));
        t.put("gas.slipYears", "" + random.nextInt(0, 31));
        t.put("gas.initialVolume", number(random, least, 200));
        t.put("gas.plateauVolume", number(random, least, 200));
        t.put("gas.rampYears", "" + random.nextInt(1, 41));
        t.put("gas.shape", shape);
        t.put("gas.steepness", number(random, 1, 30));
        t.put("gas.phases", phases(random));
        t.put("gas.reference", pipelines.get(random.nextInt(pipelines.size())));
        t.put("gas.utilisation", number(random, 0, 110));
        t.put("gas.takeOrPay", number(random, 0, 100));
        t.put("gas.price", random.nextInt(4) == 0 ? "" : number(random, 0, 2000));
        t.put("trade.includeGas", "" + (!t.get("gas.price").isEmpty() && random.nextBoolean()));
    }

    private static void trade(SplittableRandom random, Map<String, String> t) {
        double low = Double.parseDouble(number(random, 0, 20));
        t.put("trade.baseYear", "" + random.nextInt(2000, 2061));
        t.put("trade.baseLow", "" + low);
        t.put("trade.baseHigh", "" + (low + random.nextInt(0, 5)));
        t.put("trade.growth", number(random, -50, 50));
        t.put("trade.ftaUplift", number(random, 0, 200));
        t.put("trade.ftaFirstYear", "" + random.nextInt(2025, 2061));
        t.put("trade.ftaPhaseIn", "" + random.nextInt(1, 31));
    }

    /** From one to five, of which the first begins at once. */
    private static String phases(SplittableRandom random) {
        List<String> phases = new ArrayList<>();
        int years = 0;
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            phases.add(years + ":" + number(random, 0, 200));
            years += random.nextInt(1, 12);
        }
        return String.join(";", phases);
    }

    private static String share(SplittableRandom random) {
        if (random.nextInt(ONE_NUMBER.size() + 1) == 0) {
            double low = Double.parseDouble(number(random, 0, 100));
            return "between:" + low + ".." + Samples.plain(random, low, 100);
        }
        String qualifier = ONE_NUMBER.get(random.nextInt(ONE_NUMBER.size()));
        // nothing is over 100 or under 0: these are errors
        double least = qualifier.equals("under:") ? 0.01 : 0;
        double most = qualifier.equals("over:") ? 99.99 : 100;
        return qualifier + number(random, least, most);
    }

    private static String number(SplittableRandom random, double from, double to) {
        return ""
                + switch (random.nextInt(8)) {
                    case 0 -> from;
                    case 1 -> to;
                    default -> Samples.plain(random, from, to);
                };
    }
}
