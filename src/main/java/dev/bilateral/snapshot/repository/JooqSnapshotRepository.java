package dev.bilateral.snapshot.repository;

import static dev.bilateral.db.Tables.SNAPSHOT;
import static dev.bilateral.db.Tables.SNAPSHOT_KEY;
import static dev.bilateral.db.Tables.SNAPSHOT_PART;
import static dev.bilateral.db.Tables.SNAPSHOT_RECORD;
import static dev.bilateral.db.Tables.SNAPSHOT_VOLUME;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.RecordedSnapshot.Signature;
import dev.bilateral.snapshot.SnapshotId;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqSnapshotRepository implements SnapshotRepository {

    private static final int PART_BYTES = 512 * 1024;

    private final DSLContext dsl;

    JooqSnapshotRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    @Transactional
    public void add(RecordedSnapshot snapshot, byte[] zip, String sha256) {
        int added = dsl.insertInto(SNAPSHOT)
                .set(SNAPSHOT.ID, snapshot.id().value())
                .set(SNAPSHOT.FORMAT, snapshot.format())
                .set(SNAPSHOT.FIGURE, snapshot.figure())
                .set(SNAPSHOT.TITLE, snapshot.title())
                .set(SNAPSHOT.ADDRESS, snapshot.address())
                .set(SNAPSHOT.CREATED, snapshot.created())
                .set(SNAPSHOT.MANIFEST, snapshot.manifest())
                .set(SNAPSHOT.ZIP_SHA256, sha256)
                .set(SNAPSHOT.PUBLIC_KEY, snapshot.signature().publicKey())
                .set(SNAPSHOT.SIGNATURE, snapshot.signature().value())
                .onConflictDoNothing()
                .execute();
        if (added == 1) {
            addParts(snapshot.id(), zip);
            dsl.insertInto(SNAPSHOT_KEY)
                    .set(SNAPSHOT_KEY.PUBLIC_KEY, snapshot.signature().publicKey())
                    .onConflictDoNothing()
                    .execute();
            dsl.update(SNAPSHOT_VOLUME)
                    .set(SNAPSHOT_VOLUME.BYTES, SNAPSHOT_VOLUME.BYTES.plus(zip.length))
                    .execute();
        } else if (!find(snapshot.id()).orElseThrow().manifest().equals(snapshot.manifest())) {
            throw new IllegalStateException("Another snapshot has the name " + snapshot.id());
        }
        snapshot.records()
                .forEach(record -> dsl.insertInto(SNAPSHOT_RECORD)
                        .columns(SNAPSHOT_RECORD.SNAPSHOT, SNAPSHOT_RECORD.WHO, SNAPSHOT_RECORD.RECORDED_AT)
                        .values(snapshot.id().value(), record.who(), record.at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute());
    }

    @Override
    public Optional<RecordedSnapshot> find(SnapshotId id) {
        return dsl.select(
                        SNAPSHOT.ID.convertFrom(SnapshotId::new),
                        SNAPSHOT.FORMAT,
                        SNAPSHOT.FIGURE,
                        SNAPSHOT.TITLE,
                        SNAPSHOT.ADDRESS,
                        SNAPSHOT.CREATED,
                        SNAPSHOT.MANIFEST,
                        row(SNAPSHOT.PUBLIC_KEY, SNAPSHOT.SIGNATURE).mapping(Signature::new),
                        multiset(select(
                                                SNAPSHOT_RECORD.WHO,
                                                SNAPSHOT_RECORD.RECORDED_AT.convertFrom(OffsetDateTime::toInstant))
                                        .from(SNAPSHOT_RECORD)
                                        .where(SNAPSHOT_RECORD.SNAPSHOT.eq(SNAPSHOT.ID))
                                        .orderBy(SNAPSHOT_RECORD.N))
                                .convertFrom(rows -> rows.map(Records.mapping(RecordedSnapshot.Taking::new))))
                .from(SNAPSHOT)
                .where(SNAPSHOT.ID.eq(id.value()))
                .fetchOptional(Records.mapping(RecordedSnapshot::new));
    }

    @Override
    public Optional<Archive> zip(SnapshotId id) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        dsl.select(SNAPSHOT_PART.CONTENT)
                .from(SNAPSHOT_PART)
                .where(SNAPSHOT_PART.SNAPSHOT.eq(id.value()))
                .orderBy(SNAPSHOT_PART.PART)
                .forEach(part -> zip.writeBytes(part.value1()));
        return dsl.select(SNAPSHOT.ZIP_SHA256)
                .from(SNAPSHOT)
                .where(SNAPSHOT.ID.eq(id.value()))
                .fetchOptional(SNAPSHOT.ZIP_SHA256)
                .map(sha256 -> new Archive(zip.toByteArray(), sha256));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long bytesKept() {
        return dsl.select(SNAPSHOT_VOLUME.BYTES)
                .from(SNAPSHOT_VOLUME)
                .orderBy(SNAPSHOT_VOLUME.N)
                .forUpdate()
                .fetchSingle(SNAPSHOT_VOLUME.BYTES);
    }

    @Override
    public int countSince(String who, Instant moment) {
        return dsl.fetchCount(
                SNAPSHOT_RECORD,
                SNAPSHOT_RECORD.WHO.eq(who).and(SNAPSHOT_RECORD.RECORDED_AT.gt(moment.atOffset(ZoneOffset.UTC))));
    }

    @Override
    public List<String> publicKeys() {
        return dsl.select(SNAPSHOT_KEY.PUBLIC_KEY)
                .from(SNAPSHOT_KEY)
                .orderBy(SNAPSHOT_KEY.PUBLIC_KEY)
                .fetch(SNAPSHOT_KEY.PUBLIC_KEY);
    }

    private void addParts(SnapshotId id, byte[] zip) {
        for (int part = 0; part * PART_BYTES < zip.length; part++) {
            int from = part * PART_BYTES;
            dsl.insertInto(SNAPSHOT_PART)
                    .columns(SNAPSHOT_PART.SNAPSHOT, SNAPSHOT_PART.PART, SNAPSHOT_PART.CONTENT)
                    .values(id.value(), part, Arrays.copyOfRange(zip, from, Math.min(zip.length, from + PART_BYTES)))
                    .execute();
        }
    }
}
