package dev.bilateral.audit.repository;

import static dev.bilateral.db.Tables.AUDIT;

import dev.bilateral.audit.AuditTrail;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqAuditTrail implements AuditTrail {

    private final DSLContext dsl;
    private final Clock clock;

    JooqAuditTrail(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public void record(String who, Action action, String subject) {
        dsl.insertInto(AUDIT)
                .set(
                        AUDIT.HAPPENED_AT,
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .set(AUDIT.WHO, who)
                .set(AUDIT.ACTION, code(action))
                .set(AUDIT.SUBJECT, subject)
                .execute();
    }

    @Override
    public List<Entry> newest(int limit) {
        return dsl.select(
                        AUDIT.HAPPENED_AT.convertFrom(OffsetDateTime::toInstant),
                        AUDIT.WHO,
                        AUDIT.ACTION.convertFrom(JooqAuditTrail::action),
                        AUDIT.SUBJECT)
                .from(AUDIT)
                .orderBy(AUDIT.N.desc())
                .limit(limit)
                .fetch(Records.mapping(Entry::new));
    }

    private static String code(Action action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Action action(String code) {
        return Action.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
