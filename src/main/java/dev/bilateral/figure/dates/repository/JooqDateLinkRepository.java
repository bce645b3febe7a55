package dev.bilateral.figure.dates.repository;

import static dev.bilateral.db.Tables.STATED_DATE_EVENT;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.figure.dates.DateLink;
import dev.bilateral.figure.dates.DateLink.Role;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqDateLinkRepository implements DateLinkRepository {

    private final DSLContext dsl;

    JooqDateLinkRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<DateLink> all() {
        return dsl.select(
                        STATED_DATE_EVENT.STATED_DATE,
                        STATED_DATE_EVENT.ROLE.convertFrom(code -> Role.valueOf(code.toUpperCase(Locale.ROOT))),
                        DSL.row(STATED_DATE_EVENT.DATASET.convertFrom(DatasetId::new), STATED_DATE_EVENT.OBSERVATION)
                                .mapping(ObservationRef::new),
                        STATED_DATE_EVENT.IS_LINKED,
                        STATED_DATE_EVENT.NOTE,
                        STATED_DATE_EVENT.WHO,
                        STATED_DATE_EVENT.HAPPENED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(STATED_DATE_EVENT)
                .orderBy(STATED_DATE_EVENT.N)
                .fetch(Records.mapping(DateLink::new));
    }

    @Override
    public void add(long number, DateLink link) {
        dsl.insertInto(STATED_DATE_EVENT)
                .set(STATED_DATE_EVENT.N, number)
                .set(STATED_DATE_EVENT.STATED_DATE, link.date())
                .set(STATED_DATE_EVENT.ROLE, link.role().code())
                .set(STATED_DATE_EVENT.DATASET, link.observation().dataset().value())
                .set(STATED_DATE_EVENT.OBSERVATION, link.observation().observation())
                .set(STATED_DATE_EVENT.IS_LINKED, link.isLinked())
                .set(STATED_DATE_EVENT.NOTE, link.note())
                .set(STATED_DATE_EVENT.WHO, link.who())
                .set(STATED_DATE_EVENT.HAPPENED_AT, link.at().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
