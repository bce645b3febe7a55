package dev.bilateral.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The gas formulas of the design, written out once more. */
record ExpectedGas(double planned, double delivered, double cumulative, double billed, OptionalDouble value) {

    /** By year from first delivery; a year before it has nothing. */
    static Map<Integer, ExpectedGas> of(RandomAssumptions a, int lastYear) {
        Map<Integer, ExpectedGas> byYear = new HashMap<>();
        int start = a.year("gas.firstYear") + a.year("gas.slipYears");
        double sum = 0;
        for (int y = start; y <= lastYear; y++) {
            double planned = planned(a, y - start);
            double delivered = planned * a.n("gas.utilisation") / 100;
            double billed = Math.max(delivered, a.n("gas.takeOrPay") / 100 * planned);
            sum += delivered;
            OptionalDouble value =
                    a.has("gas.price") ? OptionalDouble.of(billed * a.n("gas.price") / 1000) : OptionalDouble.empty();
            byYear.put(y, new ExpectedGas(planned, delivered, sum, billed, value));
        }
        return byYear;
    }

    private static double planned(RandomAssumptions a, int k) {
        double from = a.n("gas.initialVolume");
        double to = a.n("gas.plateauVolume");
        double x = k / a.n("gas.rampYears");
        String shape = a.text("gas.shape");
        if (shape.equals("stepwise")) {
            return phase(a.text("gas.phases"), k);
        }
        if (x > 1) {
            return to;
        }
        return switch (shape) {
            case "linear" -> from + (to - from) * x;
            case "compound" -> from * Math.pow(to / from, x);
            case "logistic" -> {
                double s = a.n("gas.steepness");
                yield from + (to - from) * (sigmoid(s, x) - sigmoid(s, 0)) / (sigmoid(s, 1) - sigmoid(s, 0));
            }
            case "reference" -> from + (to - from) * progress(a, x);
            default -> throw new IllegalArgumentException(shape);
        };
    }

    private static double phase(String phases, int k) {
        double volume = Double.NaN;
        for (String phase : phases.split(";")) {
            String[] parts = phase.split(":");
            if (Integer.parseInt(parts[0]) <= k) {
                volume = Double.parseDouble(parts[1]);
            }
        }
        return volume;
    }

    private static double sigmoid(double steepness, double x) {
        return 1 / (1 + Math.exp(-steepness * (x - 0.5)));
    }

    private static double progress(RandomAssumptions a, double x) {
        List<Double> f = ReferenceCsv.shares(a.text("gas.reference"), a.text("asOf"));
        int m = f.size() - 1;
        int i = Math.min((int) Math.floor(x * m), m - 1);
        double at = f.get(i) + (x * m - i) * (f.get(i + 1) - f.get(i));
        return (at - f.getFirst()) / (f.get(m) - f.getFirst());
    }
}
