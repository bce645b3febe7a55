package dev.bilateral.security.repository;

import static dev.bilateral.db.Tables.ACCOUNT;

import dev.bilateral.security.Account;
import dev.bilateral.security.Role;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccountRepository implements AccountRepository {

    private final DSLContext dsl;

    JooqAccountRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Account> accounts() {
        return accounts(DSL.noCondition());
    }

    @Override
    public List<String> lockAdmins() {
        return dsl.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ROLE.eq(Role.ADMIN.code()))
                .orderBy(ACCOUNT.NAME)
                .forUpdate()
                .fetch(ACCOUNT.NAME);
    }

    @Override
    public Optional<Account> find(String name) {
        return accounts(ACCOUNT.NAME.eq(name)).stream().findFirst();
    }

    @Override
    public Optional<String> hash(String name) {
        return dsl.select(ACCOUNT.PASSWORD)
                .from(ACCOUNT)
                .where(ACCOUNT.NAME.eq(name))
                .fetchOptional(ACCOUNT.PASSWORD);
    }

    @Override
    public boolean add(Account account, String hash) {
        return dsl.insertInto(ACCOUNT)
                        .columns(ACCOUNT.NAME, ACCOUNT.PASSWORD, ACCOUNT.ROLE, ACCOUNT.CREATED_AT)
                        .values(
                                account.name(),
                                hash,
                                account.role().code(),
                                account.created().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public boolean changeRole(String name, Role role) {
        return dsl.update(ACCOUNT)
                        .set(ACCOUNT.ROLE, role.code())
                        .where(ACCOUNT.NAME.eq(name).and(ACCOUNT.ROLE.ne(role.code())))
                        .execute()
                == 1;
    }

    @Override
    public boolean changeHash(String name, String hash) {
        return dsl.update(ACCOUNT)
                        .set(ACCOUNT.PASSWORD, hash)
                        .where(ACCOUNT.NAME.eq(name))
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(String name) {
        return dsl.deleteFrom(ACCOUNT).where(ACCOUNT.NAME.eq(name)).execute() == 1;
    }

    private List<Account> accounts(Condition condition) {
        return dsl.select(
                        ACCOUNT.NAME,
                        ACCOUNT.ROLE.convertFrom(code -> Role.ofCode(code).orElseThrow()),
                        ACCOUNT.CREATED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(ACCOUNT)
                .where(condition)
                .orderBy(ACCOUNT.NAME)
                .fetch(Records.mapping(Account::new));
    }
}
