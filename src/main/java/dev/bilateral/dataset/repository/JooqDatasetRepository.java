package dev.bilateral.dataset.repository;

import static dev.bilateral.db.Tables.AWAITED_VERSION;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.Withdrawal;
import dev.bilateral.db.tables.records.AwaitedVersionRecord;
import dev.bilateral.db.tables.records.DatasetEventRecord;
import dev.bilateral.db.tables.records.DatasetVersionRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Inserts the rows first and the version last: whoever sees the version sees all of it. */
@Repository
class JooqDatasetRepository implements DatasetRepository {

    /** H2 holds at most 1 MiB in one binary value; smaller parts also keep a batch small in memory. */
    private static final int PART_BYTES = 256 * 1024;

    private static final String WITHDRAWN = "withdrawn";

    private final DSLContext dsl;

    JooqDatasetRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void publish(Publication publication) {
        dsl.transaction(transaction -> insert(transaction.dsl(), publication));
    }

    @Override
    public void await(DatasetId dataset, DatasetVersionId version) {
        dsl.insertInto(AWAITED_VERSION)
                .set(new AwaitedVersionRecord(dataset.value(), version.toString()))
                .onDuplicateKeyIgnore()
                .execute();
    }

    @Override
    public boolean isAwaited(DatasetId dataset, DatasetVersionId version) {
        return dsl.fetchExists(
                AWAITED_VERSION,
                AWAITED_VERSION.DATASET.eq(dataset.value()),
                AWAITED_VERSION.VERSION.eq(version.toString()));
    }

    @Override
    public void withdraw(DatasetId dataset, DatasetVersionId version, Withdrawal withdrawal) {
        dsl.executeInsert(new DatasetEventRecord(
                dataset.value(),
                version.toString(),
                WITHDRAWN,
                withdrawal.reason(),
                withdrawal.who(),
                withdrawal.at().atOffset(ZoneOffset.UTC)));
    }

    private static void insert(DSLContext dsl, Publication publication) {
        DatasetVersion version = publication.version();
        Rows rows = new Rows(version.dataset().value(), version.id().toString());
        try (RowBatches batches = new RowBatches(dsl)) {
            int n = 0;
            for (Series series : publication.series()) {
                batches.add(rows.series(++n, series));
            }
            n = 0;
            for (Source source : publication.sources()) {
                batches.add(rows.source(++n, source));
            }
            publication.observations().forEach(row -> batches.add(rows.observation(row)));
            publication.files().forEach(file -> insert(file, rows, batches));
        }
        dsl.executeInsert(versionRow(version));
    }

    private static void insert(Publication.File file, Rows rows, RowBatches batches) {
        try (InputStream in = file.content().open()) {
            int part = 0;
            for (byte[] bytes = in.readNBytes(PART_BYTES);
                    part == 0 || bytes.length > 0;
                    bytes = in.readNBytes(PART_BYTES)) {
                batches.add(rows.file(file.path(), ++part, bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " can't be read", e);
        }
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
