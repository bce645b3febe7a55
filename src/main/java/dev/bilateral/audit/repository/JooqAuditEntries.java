package dev.bilateral.audit.repository;

import static dev.bilateral.db.Tables.AUDIT;

import dev.bilateral.audit.AuditEntries;
import dev.bilateral.audit.AuditFilter;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.audit.AuditTrail.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Records;
import org.jooq.Result;

/**
 * A search of the trail.
 *
 * @param last the number of the newest entry at its moment
 */
record JooqAuditEntries(DSLContext dsl, AuditFilter filter, long last) implements AuditEntries {

    static final Field<Instant> AT = AUDIT.HAPPENED_AT.convertFrom(OffsetDateTime::toInstant);
    static final Field<Action> ACTION =
            AUDIT.ACTION.convertFrom(code -> Action.ofCode(code).orElseThrow());

    private static final int PART_ROWS = 1_000;

    @Override
    public int count() {
        return dsl.fetchCount(AUDIT, conditions(last));
    }

    @Override
    public List<Entry> page(int offset, int limit) {
        return dsl.select(AT, AUDIT.WHO, ACTION, AUDIT.SUBJECT)
                .from(AUDIT)
                .where(conditions(last))
                .orderBy(AUDIT.N.desc())
                .limit(limit)
                .offset(offset)
                .fetch(Records.mapping(Entry::new));
    }

    @Override
    public Stream<Entry> stream() {
        return Stream.iterate(
                        part(last),
                        part -> part.isNotEmpty(),
                        part -> part(part.getLast().value1() - 1))
                .flatMap(part ->
                        part.map(row -> new Entry(row.value2(), row.value3(), row.value4(), row.value5())).stream());
    }

    private Result<Record5<Long, Instant, String, Action, String>> part(long from) {
        return dsl.select(AUDIT.N, AT, AUDIT.WHO, ACTION, AUDIT.SUBJECT)
                .from(AUDIT)
                .where(conditions(from))
                .orderBy(AUDIT.N.desc())
                .limit(PART_ROWS)
                .fetch();
    }

    private List<Condition> conditions(long from) {
        List<Condition> all = new ArrayList<>();
        all.add(AUDIT.N.le(from));
        if (!filter.who().isEmpty()) {
            all.add(AUDIT.WHO.eq(filter.who()));
        }
        Action action = filter.action();
        if (action != null) {
            all.add(AUDIT.ACTION.eq(action.code()));
        }
        if (!filter.text().isEmpty()) {
            all.add(AUDIT.SUBJECT.containsIgnoreCase(filter.text()));
        }
        LocalDate first = filter.from();
        if (first != null) {
            all.add(AUDIT.HAPPENED_AT.ge(start(first)));
        }
        LocalDate lastDay = filter.to();
        if (lastDay != null) {
            all.add(AUDIT.HAPPENED_AT.lt(start(lastDay.plusDays(1))));
        }
        return all;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
