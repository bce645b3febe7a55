package dev.bilateral.snapshot.repository;

import static dev.bilateral.db.Tables.SNAPSHOT_MAIL;
import static org.jooq.impl.DSL.field;

import dev.bilateral.snapshot.MailAddresses.Asked;
import dev.bilateral.snapshot.MailAddresses.Given;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqMailRepository implements MailRepository {

    private final DSLContext dsl;

    JooqMailRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Given> find(String who) {
        return dsl.select(SNAPSHOT_MAIL.ADDRESS, field(SNAPSHOT_MAIL.CONFIRMED_AT.isNotNull()))
                .from(SNAPSHOT_MAIL)
                .where(SNAPSHOT_MAIL.WHO.eq(who))
                .fetchOptional(Records.mapping(Given::new));
    }

    @Override
    @Transactional
    public void replace(String who, String address, String question, Instant at) {
        delete(who);
        dsl.insertInto(SNAPSHOT_MAIL)
                .set(SNAPSHOT_MAIL.WHO, who)
                .set(SNAPSHOT_MAIL.ADDRESS, address)
                .set(SNAPSHOT_MAIL.QUESTION, question)
                .set(SNAPSHOT_MAIL.GIVEN_AT, at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public void delete(String who) {
        dsl.deleteFrom(SNAPSHOT_MAIL).where(SNAPSHOT_MAIL.WHO.eq(who)).execute();
    }

    @Override
    public Optional<Asked> asked(String question, Instant after) {
        return dsl.select(SNAPSHOT_MAIL.WHO, SNAPSHOT_MAIL.ADDRESS)
                .from(SNAPSHOT_MAIL)
                .where(isOpen(question, after))
                .orderBy(SNAPSHOT_MAIL.WHO)
                .limit(1)
                .fetchOptional(Records.mapping(Asked::new));
    }

    @Override
    public boolean confirm(String question, Instant after, Instant at) {
        return dsl.update(SNAPSHOT_MAIL)
                        .set(SNAPSHOT_MAIL.CONFIRMED_AT, at.atOffset(ZoneOffset.UTC))
                        .setNull(SNAPSHOT_MAIL.QUESTION)
                        .where(isOpen(question, after))
                        .execute()
                > 0;
    }

    private static Condition isOpen(String question, Instant after) {
        return SNAPSHOT_MAIL.QUESTION.eq(question).and(SNAPSHOT_MAIL.GIVEN_AT.gt(after.atOffset(ZoneOffset.UTC)));
    }
}
