package dev.bilateral.snapshot.repository;

import static dev.bilateral.db.Tables.SNAPSHOT;
import static dev.bilateral.db.Tables.SNAPSHOT_MAIL_EVENT;
import static dev.bilateral.db.Tables.SNAPSHOT_NOTICE;
import static dev.bilateral.db.Tables.SNAPSHOT_NOTICE_SEEN_EVENT;
import static dev.bilateral.db.Tables.SNAPSHOT_WATCH_EVENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import dev.bilateral.dataset.Pins;
import dev.bilateral.snapshot.SnapshotId;
import dev.bilateral.snapshot.WatchService.Notice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqWatchRepository implements WatchRepository {

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
        var told = field(select(known.PINS)
                .from(known)
                .where(known.N.eq(select(max(SNAPSHOT_NOTICE.N))
                        .from(SNAPSHOT_NOTICE)
                        .where(SNAPSHOT_NOTICE.SNAPSHOT.eq(SNAPSHOT_WATCH_EVENT.SNAPSHOT))
                        .and(SNAPSHOT_NOTICE.WHO.eq(SNAPSHOT_WATCH_EVENT.WHO))
                        .and(SNAPSHOT_NOTICE.TOLD_AT.ge(SNAPSHOT_WATCH_EVENT.HAPPENED_AT)))));
        return dsl.select(
                        SNAPSHOT_WATCH_EVENT.SNAPSHOT.convertFrom(SnapshotId::new),
                        SNAPSHOT_WATCH_EVENT.WHO,
                        SNAPSHOT.ADDRESS,
                        coalesce(told, SNAPSHOT_WATCH_EVENT.PINS).convertFrom(Pins::parse))
                .from(SNAPSHOT_WATCH_EVENT)
                .join(SNAPSHOT)
                .on(SNAPSHOT.ID.eq(SNAPSHOT_WATCH_EVENT.SNAPSHOT))
                .where(SNAPSHOT_WATCH_EVENT.IS_WATCHED)
                .andNotExists(select(later.N)
                        .from(later)
                        .where(later.SNAPSHOT.eq(SNAPSHOT_WATCH_EVENT.SNAPSHOT))
                        .and(later.WHO.eq(SNAPSHOT_WATCH_EVENT.WHO))
                        .and(later.N.gt(SNAPSHOT_WATCH_EVENT.N)))
                .orderBy(SNAPSHOT_WATCH_EVENT.N)
                .fetch(Records.mapping(Watch::new));
    }

    @Override
    public boolean tell(Watch watch, Pins newest, long rows, Instant at) {
        return dsl.insertInto(SNAPSHOT_NOTICE)
                        .columns(
                                SNAPSHOT_NOTICE.SNAPSHOT,
                                SNAPSHOT_NOTICE.WHO,
                                SNAPSHOT_NOTICE.PINS,
                                SNAPSHOT_NOTICE.CHANGED_ROWS,
                                SNAPSHOT_NOTICE.TOLD_AT)
                        .values(
                                watch.snapshot().value(),
                                watch.who(),
                                newest.toString(),
                                rows,
                                at.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public List<Notice> notices(String who, int limit) {
        return dsl.select(
                        SNAPSHOT_NOTICE.SNAPSHOT.convertFrom(SnapshotId::new),
                        SNAPSHOT.TITLE,
                        SNAPSHOT_NOTICE.CHANGED_ROWS,
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

    @Override
    public Optional<String> mail(String who) {
        return dsl.select(SNAPSHOT_MAIL_EVENT.ADDRESS)
                .from(SNAPSHOT_MAIL_EVENT)
                .where(SNAPSHOT_MAIL_EVENT.WHO.eq(who))
                .orderBy(SNAPSHOT_MAIL_EVENT.N.desc())
                .limit(1)
                .fetchOptional(SNAPSHOT_MAIL_EVENT.ADDRESS);
    }

    @Override
    public void setMail(String who, String address, Instant at) {
        dsl.insertInto(SNAPSHOT_MAIL_EVENT)
                .columns(SNAPSHOT_MAIL_EVENT.WHO, SNAPSHOT_MAIL_EVENT.ADDRESS, SNAPSHOT_MAIL_EVENT.HAPPENED_AT)
                .values(who, address, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static Condition isSeen() {
        return SNAPSHOT_NOTICE.N.in(select(SNAPSHOT_NOTICE_SEEN_EVENT.NOTICE).from(SNAPSHOT_NOTICE_SEEN_EVENT));
    }
}
