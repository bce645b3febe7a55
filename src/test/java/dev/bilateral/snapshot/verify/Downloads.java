package dev.bilateral.snapshot.verify;

import dev.bilateral.common.upload.Limits;
import dev.bilateral.common.upload.SpooledFile;
import dev.bilateral.common.upload.UploadReader;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotMaker;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.CsvWriter;
import dev.bilateral.table.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Files as the application hands them out, and its judgement of such as come back. */
record Downloads(ApplicationContext application) {

    List<Figure> figures() {
        return application.getBeansOfType(Figure.class).values().stream().toList();
    }

    Figure figure(String id) {
        return figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    FigureTables tables(Figure figure, Map<String, List<String>> parameters) {
        FigureState state = application
                .getBean(FigureStates.class)
                .read(figure, parameters)
                .state()
                .orElseThrow();
        return figure.tables(state);
    }

    Snapshot snapshot(Figure figure, Map<String, List<String>> parameters) {
        return application
                .getBean(SnapshotMaker.class)
                .of(application.getBean(FrozenStates.class).of(figure, tables(figure, parameters)));
    }

    byte[] projection(Figure figure, Map<String, List<String>> parameters, CsvProfile profile) {
        FigureTables tables = tables(figure, parameters);
        Table table = ProjectionFile.of(figure, tables, application.getBean(DatasetService.class), "csv")
                .table(tables);
        return csv(table, profile);
    }

    byte[] observations(Figure figure, Map<String, List<String>> parameters, CsvProfile profile) {
        return csv(tables(figure, parameters).observationTable(), profile);
    }

    List<DatasetVersion> versions() {
        return application.getBean(DatasetService.class).datasets().stream()
                .map(Dataset::versions)
                .flatMap(List::stream)
                .toList();
    }

    byte[] observations(DatasetVersion version, CsvProfile profile) {
        var edition = application
                .getBean(DatasetService.class)
                .edition(version.dataset(), version.id())
                .orElseThrow();
        return csv(ObservationTable.of(version, edition.observations()), profile);
    }

    Verification verify(String name, byte[] content) {
        try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(content), content.length, Limits.OF_SERVER)) {
            return application.getBean(Verifier.class).verify(new UploadReader(Limits.OF_SERVER).read(file, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] csv(Table table, CsvProfile profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter(profile).write(table, out);
        return out.toByteArray();
    }
}
