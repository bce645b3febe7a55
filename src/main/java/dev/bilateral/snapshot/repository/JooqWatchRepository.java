package dev.bilateral.snapshot.repository;

import static dev.bilateral.db.Tables.SNAPSHOT;
import static dev.bilateral.db.Tables.SNAPSHOT_NOTICE;
import static dev.bilateral.db.Tables.SNAPSHOT_NOTICE_SEEN_EVENT;
import static dev.bilateral.db.Tables.SNAPSHOT_WATCH_EVENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.bilateral.dataset.Pins;
import dev.bilateral.snapshot.SnapshotId;
import dev.bilateral.snapshot.WatchService.Change;
import dev.bilateral.snapshot.WatchService.Notice;
import dev.bilateral.snapshot.WatchService.Told;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JooqWatchRepository implements WatchRepository {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext dsl;

    JooqWatchRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(SnapshotId snapshot, String who, boolean isWatched, Pins pins, Instant at) {
        dsl.insertInto(SNAPSHOT_WATCH_EVENT)
                .columns(
                        SNAPSHOT_WATCH_EVENT.SNAPSHOT,
                        SNAPSHOT_WATCH_EVENT.WHO,
                        SNAPSHOT_WATCH_EVENT.IS_WATCHED,
                        SNAPSHOT_WATCH_EVENT.PINS,
                        SNAPSHOT_WATCH_EVENT.HAPPENED_AT)
                .values(snapshot.value(), who, isWatched, pins.toString(), at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public boolean isWatched(SnapshotId snapshot, String who) {
        return dsl.select(SNAPSHOT_WATCH_EVENT.IS_WATCHED)
                .from(SNAPSHOT_WATCH_EVENT)
                .where(SNAPSHOT_WATCH_EVENT.SNAPSHOT.eq(snapshot.value()).and(SNAPSHOT_WATCH_EVENT.WHO.eq(who)))
                .orderBy(SNAPSHOT_WATCH_EVENT.N.desc())
                .limit(1)
                .fetchOptional(SNAPSHOT_WATCH_EVENT.IS_WATCHED)
                .orElse(false);
    }

    @Override
    public List<Watch> watches() {
        var later = SNAPSHOT_WATCH_EVENT.as("later");
        var known = SNAPSHOT_NOTICE.as("known");
        var last = SNAPSHOT_NOTICE.as("last");
        var knownPins = field(select(known.PINS).from(known).where(known.N.eq(lastNotice(true, true))));
        return dsl.select(
                        SNAPSHOT_WATCH_EVENT.SNAPSHOT.convertFrom(SnapshotId::new),
                        SNAPSHOT_WATCH_EVENT.WHO,
                        SNAPSHOT.ADDRESS,
                        coalesce(knownPins, SNAPSHOT_WATCH_EVENT.PINS).convertFrom(Pins::parse),
                        coalesce(field(lastNotice(false, false)), inline(0L)),
                        coalesce(last.PINS, SNAPSHOT_WATCH_EVENT.PINS).convertFrom(Pins::parse),
                        coalesce(last.IS_COMPUTED, inline(true)).convertFrom(isComputed -> !isComputed))
                .from(SNAPSHOT_WATCH_EVENT)
                .join(SNAPSHOT)
                .on(SNAPSHOT.ID.eq(SNAPSHOT_WATCH_EVENT.SNAPSHOT))
                .leftJoin(last)
                .on(last.N.eq(lastNotice(false, true)))
                .where(SNAPSHOT_WATCH_EVENT.IS_WATCHED)
                .andNotExists(select(later.N)
                        .from(later)
                        .where(later.SNAPSHOT.eq(SNAPSHOT_WATCH_EVENT.SNAPSHOT))
                        .and(later.WHO.eq(SNAPSHOT_WATCH_EVENT.WHO))
                        .and(later.N.gt(SNAPSHOT_WATCH_EVENT.N)))
                .orderBy(SNAPSHOT_WATCH_EVENT.N)
                .fetch(Records.mapping(Watch::new));
    }

    /** The number of the last notice to whoever watches: of those that could be computed, of those since they watch. */
    private static Select<Record1<Long>> lastNotice(boolean isComputed, boolean isSinceThen) {
        var notice = SNAPSHOT_NOTICE.as("notice");
        return select(max(notice.N))
                .from(notice)
                .where(notice.SNAPSHOT.eq(SNAPSHOT_WATCH_EVENT.SNAPSHOT))
                .and(notice.WHO.eq(SNAPSHOT_WATCH_EVENT.WHO))
                .and(isComputed ? notice.IS_COMPUTED.isTrue() : noCondition())
                .and(isSinceThen ? notice.TOLD_AT.ge(SNAPSHOT_WATCH_EVENT.HAPPENED_AT) : noCondition());
    }

    @Override
    public boolean tell(Watch watch, Pins newest, Told told, Instant at) {
        return dsl.insertInto(SNAPSHOT_NOTICE)
                        .set(SNAPSHOT_NOTICE.SNAPSHOT, watch.snapshot().value())
                        .set(SNAPSHOT_NOTICE.WHO, watch.who())
                        .set(SNAPSHOT_NOTICE.PINS, newest.toString())
                        .set(SNAPSHOT_NOTICE.CHANGED_ROWS, told.rows())
                        .set(SNAPSHOT_NOTICE.FOLLOWS, watch.last())
                        .set(SNAPSHOT_NOTICE.IS_COMPUTED, told.isComputed())
                        .set(SNAPSHOT_NOTICE.CONTENT, JSON.writeValueAsString(new Content(told.said(), told.cells())))
                        .set(SNAPSHOT_NOTICE.TOLD_AT, at.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public List<Notice> notices(String who, int limit) {
        return dsl.select(
                        SNAPSHOT_NOTICE.SNAPSHOT.convertFrom(SnapshotId::new),
                        SNAPSHOT.TITLE,
                        row(SNAPSHOT_NOTICE.IS_COMPUTED, SNAPSHOT_NOTICE.CHANGED_ROWS, SNAPSHOT_NOTICE.CONTENT)
                                .mapping(JooqWatchRepository::told),
                        SNAPSHOT_NOTICE.TOLD_AT.convertFrom(OffsetDateTime::toInstant),
                        field(isSeen()))
                .from(SNAPSHOT_NOTICE)
                .join(SNAPSHOT)
                .on(SNAPSHOT.ID.eq(SNAPSHOT_NOTICE.SNAPSHOT))
                .where(SNAPSHOT_NOTICE.WHO.eq(who))
                .orderBy(SNAPSHOT_NOTICE.N.desc())
                .limit(limit)
                .fetch(Records.mapping(Notice::new));
    }

    private static Told told(boolean isComputed, long rows, String json) {
        Content content = JSON.readValue(json, Content.class);
        return new Told(isComputed, rows, content.said(), content.cells());
    }

    @Override
    public int unread(String who) {
        return dsl.fetchCount(SNAPSHOT_NOTICE, SNAPSHOT_NOTICE.WHO.eq(who).andNot(isSeen()));
    }

    @Override
    @Transactional
    public void markSeen(SnapshotId snapshot, String who, Instant at) {
        dsl.select(SNAPSHOT_NOTICE.N)
                .from(SNAPSHOT_NOTICE)
                .where(SNAPSHOT_NOTICE.SNAPSHOT.eq(snapshot.value()))
                .and(SNAPSHOT_NOTICE.WHO.eq(who))
                .andNot(isSeen())
                .orderBy(SNAPSHOT_NOTICE.N)
                .fetch(SNAPSHOT_NOTICE.N)
                .forEach(notice -> dsl.insertInto(SNAPSHOT_NOTICE_SEEN_EVENT)
                        .columns(
                                SNAPSHOT_NOTICE_SEEN_EVENT.NOTICE,
                                SNAPSHOT_NOTICE_SEEN_EVENT.WHO,
                                SNAPSHOT_NOTICE_SEEN_EVENT.SEEN_AT)
                        .values(notice, who, at.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute());
    }

    private static Condition isSeen() {
        return SNAPSHOT_NOTICE.N.in(select(SNAPSHOT_NOTICE_SEEN_EVENT.NOTICE).from(SNAPSHOT_NOTICE_SEEN_EVENT));
    }

    /** The texts of a notice, as they are kept; a notice of before they were kept has none. */
    private record Content(
            @Nullable List<Change> saidThen, @Nullable List<Change> cellsThen) {

        List<Change> said() {
            return saidThen == null ? List.of() : saidThen;
        }

        List<Change> cells() {
            return cellsThen == null ? List.of() : cellsThen;
        }
    }
}
