package dev.bilateral.dataset.repository;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publication;
import dev.bilateral.db.tables.records.DatasetFileRecord;
import dev.bilateral.db.tables.records.DatasetVersionRecord;
import dev.bilateral.db.tables.records.ObservationRecord;
import dev.bilateral.db.tables.records.SeriesRecord;
import dev.bilateral.db.tables.records.SourceRecord;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Inserts the rows first and the version last: whoever sees the version sees all of it. */
@Repository
class JooqDatasetRepository implements DatasetRepository {

    /** H2 holds at most 1 MiB in one binary value; smaller parts also keep a batch small in memory. */
    private static final int PART_BYTES = 256 * 1024;

    private final DSLContext dsl;

    JooqDatasetRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void publish(Publication publication) {
        dsl.transaction(transaction -> insert(transaction.dsl(), publication));
    }

    private static void insert(DSLContext dsl, Publication publication) {
        DatasetVersion version = publication.edition().version();
        Rows rows = new Rows(version.dataset().value(), version.id().toString());
        dsl.batchInsert(series(publication, rows)).execute();
        dsl.batchInsert(sources(publication, rows)).execute();
        dsl.batchInsert(observations(publication, rows)).execute();
        dsl.batchInsert(files(publication, rows)).execute();
        dsl.executeInsert(versionRow(version));
    }

    private static List<SeriesRecord> series(Publication publication, Rows rows) {
        List<SeriesRecord> records = new ArrayList<>();
        publication.edition().series().forEach(series -> records.add(rows.series(records.size() + 1, series)));
        return records;
    }

    private static List<SourceRecord> sources(Publication publication, Rows rows) {
        List<SourceRecord> records = new ArrayList<>();
        publication.edition().sources().forEach(source -> records.add(rows.source(records.size() + 1, source)));
        return records;
    }

    private static List<ObservationRecord> observations(Publication publication, Rows rows) {
        return publication.edition().observations().stream()
                .map(rows::observation)
                .toList();
    }

    private static List<DatasetFileRecord> files(Publication publication, Rows rows) {
        List<DatasetFileRecord> records = new ArrayList<>();
        publication.files().forEach(file -> {
            byte[] content = file.content();
            for (int from = 0, part = 1; from == 0 || from < content.length; from += PART_BYTES, part++) {
                byte[] bytes = Arrays.copyOfRange(content, from, Math.min(from + PART_BYTES, content.length));
                records.add(rows.file(file.path(), part, bytes));
            }
        });
        return records;
    }

    private static DatasetVersionRecord versionRow(DatasetVersion version) {
        DatasetVersionId id = version.id();
        return new DatasetVersionRecord(
                version.dataset().value(),
                id.toString(),
                id.day(),
                id.counter(),
                version.title(),
                version.description(),
                version.changes(),
                version.created().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC),
                version.hash(),
                version.observations(),
                version.series(),
                version.sources());
    }
}
