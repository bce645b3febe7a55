package dev.bilateral.audit.repository;

import static dev.bilateral.db.Tables.AUDIT;

import dev.bilateral.audit.AuditEntries;
import dev.bilateral.audit.AuditFilter;
import dev.bilateral.audit.AuditTrail;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.security.access.prepost.PreAuthorize;
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
                .set(AUDIT.ACTION, action.code())
                .set(AUDIT.SUBJECT, subject)
                .execute();
    }

    @Override
    public List<Entry> newest(int limit) {
        return dsl.select(JooqAuditEntries.AT, AUDIT.WHO, JooqAuditEntries.ACTION, AUDIT.SUBJECT)
                .from(AUDIT)
                .orderBy(AUDIT.N.desc())
                .limit(limit)
                .fetch(Records.mapping(Entry::new));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public AuditEntries search(AuditFilter filter) {
        Long newest = dsl.select(DSL.max(AUDIT.N)).from(AUDIT).fetchSingle().value1();
        return new JooqAuditEntries(dsl, filter, newest == null ? 0 : newest);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public List<String> names() {
        return dsl.selectDistinct(AUDIT.WHO).from(AUDIT).orderBy(AUDIT.WHO).fetch(AUDIT.WHO);
    }
}
