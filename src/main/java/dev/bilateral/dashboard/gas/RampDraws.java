package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.RememberedBands;
import dev.bilateral.figure.StateReader.ReadState;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Bands;
import dev.bilateral.model.Horizon;
import dev.bilateral.model.RampMilestones;
import dev.bilateral.model.RampShares;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes of the draws of a ramp's ranges: when it begins and is at its plateau, and how it fills. */
final class RampDraws {

    /** By calendar years since first delivery. */
    static final String SHARES = "reference-bands";

    static final String MILESTONES = "milestones";

    /** The column of years in {@link #SHARES}. */
    static final String SINCE = "x";

    private static final Messages TEXTS = Messages.of(RampDraws.class);

    private static final Set<AssumptionKey> MOVES_THE_RAMP = Set.of(
            AssumptionKey.GAS_FIRST_YEAR,
            AssumptionKey.GAS_SLIP_YEARS,
            AssumptionKey.GAS_INITIAL_VOLUME,
            AssumptionKey.GAS_PLATEAU_VOLUME,
            AssumptionKey.GAS_RAMP_YEARS,
            AssumptionKey.GAS_STEEPNESS);

    /** And what can be no range. */
    private static final Set<AssumptionKey> MAKES_THE_RAMP = Stream.concat(
                    MOVES_THE_RAMP.stream(),
                    Stream.of(AssumptionKey.GAS_SHAPE, AssumptionKey.GAS_PHASES, AssumptionKey.GAS_REFERENCE))
            .collect(Collectors.toUnmodifiableSet());

    private RampDraws() {}

    /** None where no range moves the ramp. */
    static List<Table> of(ReadState read) {
        if (read.inputs().ranges().keySet().stream().noneMatch(MOVES_THE_RAMP::contains)) {
            return List.of();
        }
        return GasSwitches.isAgainstOthers(read.state())
                ? List.of(milestones(read), shares(read))
                : List.of(milestones(read));
    }

    /** One row each: none is of a year. */
    private static Table milestones(ReadState read) {
        Table yearly = RememberedBands.of(
                        new RampMilestones(read.references()),
                        read.inputs(),
                        MAKES_THE_RAMP,
                        RampMilestones.ONCE,
                        List.of(10, 50, 90))
                .table();
        int size = yearly.columns().size();
        return Table.of(
                        MILESTONES,
                        yearly.columns().subList(1, size),
                        yearly.toList().stream()
                                .map(row -> new Row(row.cells().subList(1, size)))
                                .toList())
                .keyedBy("column");
    }

    private static Table shares(ReadState read) {
        return RememberedBands.of(
                        new RampShares(read.references()),
                        read.inputs(),
                        MAKES_THE_RAMP,
                        new Horizon(0, ReferenceChart.LAST_SLOT),
                        Bands.DECILES)
                .table(SHARES, described(Column.integer(SINCE)));
    }

    private static Column described(Column column) {
        return Column.described(TEXTS, List.of(column)).getFirst();
    }
}
