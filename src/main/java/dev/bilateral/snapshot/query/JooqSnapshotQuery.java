package dev.bilateral.snapshot.query;

import static dev.bilateral.db.Tables.SNAPSHOT;
import static dev.bilateral.db.Tables.SNAPSHOT_RECORD;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.selectOne;

import dev.bilateral.snapshot.SnapshotId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class JooqSnapshotQuery implements SnapshotQuery {

    private final DSLContext dsl;

    JooqSnapshotQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Line> newest(String search, Optional<String> who, int limit) {
        var first = SNAPSHOT_RECORD.as("first");
        var last = SNAPSHOT_RECORD.as("last");
        var all = dsl.select(
                        SNAPSHOT_RECORD.SNAPSHOT,
                        min(SNAPSHOT_RECORD.N).as("first_n"),
                        max(SNAPSHOT_RECORD.N).as("last_n"),
                        count().as("records"))
                .from(SNAPSHOT_RECORD)
                .groupBy(SNAPSHOT_RECORD.SNAPSHOT)
                .asTable("records");
        Condition isMine = who.map(JooqSnapshotQuery::recordedBy).orElse(DSL.noCondition());
        return dsl.select(
                        SNAPSHOT.ID.convertFrom(SnapshotId::new),
                        SNAPSHOT.FIGURE,
                        SNAPSHOT.TITLE,
                        SNAPSHOT.ADDRESS,
                        first.WHO,
                        first.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        last.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        all.field("records", Integer.class))
                .from(SNAPSHOT)
                .join(all)
                .on(all.field(SNAPSHOT_RECORD.SNAPSHOT).eq(SNAPSHOT.ID))
                .join(first)
                .on(first.N.eq(all.field("first_n", Long.class)))
                .join(last)
                .on(last.N.eq(all.field("last_n", Long.class)))
                .where(isMine.and(matches(search)))
                .orderBy(last.N.desc())
                .limit(limit)
                .fetch(Records.mapping(Line::new));
    }

    private static Condition recordedBy(String who) {
        return exists(selectOne()
                .from(SNAPSHOT_RECORD)
                .where(SNAPSHOT_RECORD.SNAPSHOT.eq(SNAPSHOT.ID).and(SNAPSHOT_RECORD.WHO.eq(who))));
    }

    private static Condition matches(String search) {
        return SearchWords.of(search).words().stream()
                .map(JooqSnapshotQuery::occurs)
                .reduce(DSL.noCondition(), Condition::and);
    }

    /** Titles hold no-break spaces, which are none of a searched word; so words are looked for one by one. */
    private static Condition occurs(String word) {
        return SNAPSHOT.ID
                .containsIgnoreCase(word)
                .or(SNAPSHOT.TITLE.containsIgnoreCase(word))
                .or(SNAPSHOT.FIGURE.containsIgnoreCase(word))
                .or(SNAPSHOT.ADDRESS.containsIgnoreCase(word))
                .or(exists(selectOne()
                        .from(SNAPSHOT_RECORD)
                        .where(SNAPSHOT_RECORD.SNAPSHOT.eq(SNAPSHOT.ID))
                        .and(SNAPSHOT_RECORD.WHO.containsIgnoreCase(word))));
    }
}
