package dev.bilateral.snapshot;

import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.persistence.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ConfigurableApplicationContext;

/** Prints the names of some snapshots, as a program of its own: no setting of the machine may change them. */
final class GoldenIds {

    static final String MARK = "golden: ";

    private static final Map<String, Map<String, List<String>>> STATES = new TreeMap<>(Map.of(
            "gas", Map.of(),
            "gas ranged", Map.of("gas.rampYears", List.of("8~10~14:triangular")),
            "settlement", Map.of(),
            "trade", Map.of()));

    private GoldenIds() {}

    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext server = TestDatabase.H2.start(FigureRooms.class)) {
            STATES.forEach((name, state) -> System.out.println(MARK + name + " " + id(server, name, state)));
        }
        System.exit(0);
    }

    private static SnapshotId id(
            ConfigurableApplicationContext server, String name, Map<String, List<String>> parameters) {
        Figure figure = server.getBeansOfType(Figure.class).values().stream()
                .filter(f -> name.startsWith(f.id()))
                .findFirst()
                .orElseThrow();
        FigureTables tables = figure.tables(server.getBean(FigureStates.class)
                .read(figure, parameters)
                .state()
                .orElseThrow());
        return server.getBean(SnapshotMaker.class).of(figure, tables).id();
    }
}
