package dev.bilateral.dataset.repository;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.db.tables.records.LedgerColumnRecord;
import dev.bilateral.db.tables.records.LedgerWordRecord;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqLedgerRepository implements LedgerRepository {

    private final DSLContext dsl;

    JooqLedgerRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(DatasetId dataset, DatasetVersionId version, Stream<LedgerSegment> segments) {
        dsl.transaction(transaction ->
                segments.forEach(segment -> add(transaction.dsl(), dataset.value(), version.toString(), segment)));
    }

    private static void add(DSLContext dsl, String dataset, String version, LedgerSegment segment) {
        List<LedgerColumnRecord> columns = segment.columns().entrySet().stream()
                .map(column ->
                        new LedgerColumnRecord(dataset, version, column.getKey(), segment.number(), column.getValue()))
                .toList();
        List<LedgerWordRecord> words = segment.words().stream()
                .map(bucket -> new LedgerWordRecord(
                        dataset, version, bucket.name(), segment.number(), bucket.part(), bucket.content()))
                .toList();
        dsl.batchInsert(columns).execute();
        dsl.batchInsert(words).execute();
    }
}
