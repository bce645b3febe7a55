package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.*;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long 20,000 draws over 30 years take once warm, and what they allocate; {@code bin/bench} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BandsBench {

    private static final double MOST_MS = 50;
    private static final double MEGABYTE = 1 << 20;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    @Param({"gas", "trade", "settlement"})
    public String figure = "gas";

    private final Inputs inputs = Inputs.of(Map.of(
            GAS_FIRST_YEAR, "2027~2028~2032:triangular",
            GAS_RAMP_YEARS, "8~10~20:pert",
            GAS_PLATEAU_VOLUME, "30~55~55:uniform",
            TRADE_GROWTH, "-2~0~4:triangular",
            TRADE_FTA_UPLIFT, "0~5~20:pert",
            SETTLEMENT_CHANGE, "-1~0~1:uniform",
            HORIZON_FIRST_YEAR, "2024",
            HORIZON_LAST_YEAR, "2053"));

    @Benchmark
    public Bands bands() {
        YearlyModel model = switch (figure) {
            case "gas" -> GasProjection.model(ReferenceRamps.NONE);
            case "trade" -> TradeOutlook.model(ReferenceRamps.NONE);
            default -> SettlementOutlook.model();
        };
        return Bands.of(model, inputs, Sampling.DEFAULT, Bands.DECILES);
    }

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(BandsBench.class.getName())
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(10)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        results.forEach(BandsBench::print);
        if (results.stream().anyMatch(result -> ms(result) > MOST_MS)) {
            System.exit(1);
        }
    }

    private static void print(RunResult result) {
        double allocated = result.getSecondaryResults().get(ALLOCATED).getScore() / MEGABYTE;
        System.out.printf(
                "%-36s%11.1f ms   at most %.0f ms; %.1f MB allocated%n",
                "20,000 draws over 30 years, " + result.getParams().getParam("figure"), ms(result), MOST_MS, allocated);
    }

    private static double ms(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
