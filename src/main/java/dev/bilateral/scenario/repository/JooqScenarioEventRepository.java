package dev.bilateral.scenario.repository;

import static dev.bilateral.db.Tables.SCENARIO_EVENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.ScenarioEvent;
import dev.bilateral.scenario.ScenarioId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqScenarioEventRepository implements ScenarioEventRepository {

    private final DSLContext dsl;

    JooqScenarioEventRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<ScenarioEvent> events(ScenarioId scenario) {
        return dsl.select(
                        SCENARIO_EVENT.SCENARIO.convertFrom(ScenarioId::new),
                        SCENARIO_EVENT.KIND.convertFrom(ScenarioEvent.Kind::ofCode),
                        SCENARIO_EVENT.TITLE,
                        SCENARIO_EVENT.DESCRIPTION,
                        SCENARIO_EVENT.IS_ARCHIVED,
                        SCENARIO_EVENT.REVISION,
                        DSL.row(SCENARIO_EVENT.FROM_SCENARIO, SCENARIO_EVENT.FROM_REVISION)
                                .mapping(JooqScenarioEventRepository::from),
                        SCENARIO_EVENT.WHO,
                        SCENARIO_EVENT.HAPPENED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(SCENARIO_EVENT)
                .where(SCENARIO_EVENT.SCENARIO.eq(scenario.value()))
                .orderBy(SCENARIO_EVENT.N.desc())
                .fetch(Records.mapping(ScenarioEvent::new));
    }

    @Override
    public long lastEvent() {
        return dsl.select(coalesce(max(SCENARIO_EVENT.N), 0L))
                .from(SCENARIO_EVENT)
                .fetchSingle()
                .value1();
    }

    @Override
    public void add(long number, ScenarioEvent event) {
        RevisionId from = event.from();
        dsl.insertInto(SCENARIO_EVENT)
                .set(SCENARIO_EVENT.N, number)
                .set(SCENARIO_EVENT.SCENARIO, event.scenario().value())
                .set(SCENARIO_EVENT.KIND, event.kind().code())
                .set(SCENARIO_EVENT.TITLE, event.title())
                .set(SCENARIO_EVENT.DESCRIPTION, event.description())
                .set(SCENARIO_EVENT.IS_ARCHIVED, event.isArchived())
                .set(SCENARIO_EVENT.REVISION, event.revision())
                .set(
                        SCENARIO_EVENT.FROM_SCENARIO,
                        from == null ? null : from.scenario().value())
                .set(SCENARIO_EVENT.FROM_REVISION, from == null ? null : from.number())
                .set(SCENARIO_EVENT.WHO, event.who())
                .set(SCENARIO_EVENT.HAPPENED_AT, event.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static @Nullable RevisionId from(@Nullable String scenario, @Nullable Integer number) {
        return scenario == null || number == null ? null : new RevisionId(new ScenarioId(scenario), number);
    }
}
