package dev.bilateral.snapshot;

import dev.bilateral.figure.Figure;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.snapshot.frozen.Frozen;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ConfigurableApplicationContext;

/** Prints the names of some snapshots, among them each figure's as it is first shown, as a program of its own: no setting of the machine may change them. */
final class GoldenIds {

    static final String MARK = "golden: ";

    private static final Map<String, String> ADDRESSES = new TreeMap<>(Map.of(
            "gas ranged", "/gas?gas.rampYears=8~10~14:triangular",
            "context", "/context",
            "overview", "/",
            "overview edited", "/?gas.rampYears=8~10~14:triangular",
            "compare", "/compare?with=stated-ramp:1,fast-build:1",
            "compare trade", "/compare?with=no-delivery:1,stated-ramp:1,fast-build:1&show=trade&outcome=trade:2035"));

    private GoldenIds() {}

    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext server = TestDatabase.H2.start(FigureRooms.class)) {
            server.getBeansOfType(Figure.class)
                    .values()
                    .forEach(figure -> ADDRESSES.putIfAbsent(figure.id(), "/" + figure.id()));
            ADDRESSES.forEach((name, address) -> System.out.println(MARK + name + " " + id(server, address)));
        }
        System.exit(0);
    }

    private static SnapshotId id(ConfigurableApplicationContext server, String address) {
        Frozen shown = server.getBean(FrozenStates.class).find(address).orElseThrow();
        return server.getBean(SnapshotMaker.class).of(shown).id();
    }
}
