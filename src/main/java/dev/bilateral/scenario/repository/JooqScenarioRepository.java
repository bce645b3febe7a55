package dev.bilateral.scenario.repository;

import static dev.bilateral.db.Tables.SCENARIO;
import static dev.bilateral.db.Tables.SCENARIO_EVENT;
import static dev.bilateral.db.Tables.SCENARIO_REVISION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.bilateral.dataset.Pins;
import dev.bilateral.db.tables.records.ScenarioRecord;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioTitle;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqScenarioRepository implements ScenarioRepository {

    private static final dev.bilateral.db.tables.ScenarioEvent NAMED = SCENARIO_EVENT.as("named");
    private static final dev.bilateral.db.tables.ScenarioEvent NOW = SCENARIO_EVENT.as("now");

    private final DSLContext dsl;
    private final RevisionJson json;

    JooqScenarioRepository(DSLContext dsl, RevisionJson json) {
        this.dsl = dsl;
        this.json = json;
    }

    @Override
    public List<Scenario> scenarios() {
        return scenarios(DSL.noCondition());
    }

    @Override
    public Optional<Scenario> find(ScenarioId scenario) {
        return scenarios(SCENARIO.ID.eq(scenario.value())).stream().findFirst();
    }

    @Override
    public void lock(ScenarioId scenario) {
        var row = dsl.select(SCENARIO.ID).from(SCENARIO).where(SCENARIO.ID.eq(scenario.value()));
        // PostgreSQL has a weaker lock that lets others refer to the row, as whoever starts from it does; H2 has but
        // one
        (dsl.family() == SQLDialect.POSTGRES ? row.forNoKeyUpdate() : row.forUpdate()).fetch();
    }

    @Override
    public Optional<ScenarioTitle> title(ScenarioId scenario, int number) {
        return dsl.select(
                        SCENARIO.ID.convertFrom(ScenarioId::new),
                        coalesce(NAMED.TITLE, SCENARIO.TITLE),
                        coalesce(NAMED.DESCRIPTION, SCENARIO.DESCRIPTION))
                .from(SCENARIO)
                .leftJoin(NAMED)
                .on(NAMED.N.eq(lastEvent(SCENARIO_EVENT.REVISION.le(number))))
                .where(SCENARIO.ID.eq(scenario.value()))
                .fetchOptional(Records.mapping(ScenarioTitle::new));
    }

    @Override
    public Optional<ScenarioRevision> revision(ScenarioId scenario, int number) {
        return revisions(SCENARIO_REVISION.SCENARIO.eq(scenario.value()).and(SCENARIO_REVISION.NUMBER.eq(number)))
                .stream()
                .findFirst();
    }

    @Override
    public List<ScenarioRevision> revisions(ScenarioId scenario) {
        return revisions(SCENARIO_REVISION.SCENARIO.eq(scenario.value()));
    }

    @Override
    @Transactional
    public void create(Scenario scenario, ScenarioRevision first) {
        if (insert(scenario).onConflictDoNothing().execute() == 1) {
            add(first);
        }
    }

    @Override
    @Transactional
    public void add(Scenario scenario, ScenarioRevision first) {
        insert(scenario).execute();
        add(first);
    }

    private InsertSetMoreStep<ScenarioRecord> insert(Scenario scenario) {
        return dsl.insertInto(SCENARIO)
                .set(SCENARIO.ID, scenario.id().value())
                .set(SCENARIO.POSITION, scenario.order())
                .set(SCENARIO.TITLE, scenario.title())
                .set(SCENARIO.DESCRIPTION, scenario.description());
    }

    @Override
    public void add(ScenarioRevision revision) {
        dsl.insertInto(SCENARIO_REVISION)
                .set(SCENARIO_REVISION.SCENARIO, revision.scenario().value())
                .set(SCENARIO_REVISION.NUMBER, revision.number())
                .set(SCENARIO_REVISION.PINS, revision.pins().toString())
                .set(SCENARIO_REVISION.ASSUMPTIONS, json.assumptions(revision.assumptions()))
                .set(SCENARIO_REVISION.RAMPS, json.ramps(revision.references()))
                .set(SCENARIO_REVISION.AUTHOR, revision.author())
                .set(SCENARIO_REVISION.SAVED_AT, revision.at().atOffset(ZoneOffset.UTC))
                .set(SCENARIO_REVISION.NOTE, revision.note())
                .execute();
    }

    private List<Scenario> scenarios(Condition condition) {
        return dsl.select(
                        SCENARIO.ID.convertFrom(ScenarioId::new),
                        coalesce(NOW.TITLE, SCENARIO.TITLE),
                        coalesce(NOW.DESCRIPTION, SCENARIO.DESCRIPTION),
                        SCENARIO.POSITION,
                        DSL.field(select(max(SCENARIO_REVISION.NUMBER))
                                .from(SCENARIO_REVISION)
                                .where(SCENARIO_REVISION.SCENARIO.eq(SCENARIO.ID))),
                        coalesce(NOW.IS_ARCHIVED, val(false)))
                .from(SCENARIO)
                .leftJoin(NOW)
                .on(NOW.N.eq(lastEvent(DSL.noCondition())))
                .where(condition)
                .orderBy(SCENARIO.POSITION)
                .fetch(Records.mapping(Scenario::new));
    }

    /** @param counted which events count */
    private static Select<Record1<Long>> lastEvent(Condition counted) {
        return select(max(SCENARIO_EVENT.N))
                .from(SCENARIO_EVENT)
                .where(SCENARIO_EVENT.SCENARIO.eq(SCENARIO.ID))
                .and(counted);
    }

    private List<ScenarioRevision> revisions(Condition condition) {
        return dsl.select(
                        SCENARIO_REVISION.SCENARIO.convertFrom(ScenarioId::new),
                        SCENARIO_REVISION.NUMBER,
                        SCENARIO_REVISION.PINS.convertFrom(JooqScenarioRepository::pins),
                        SCENARIO_REVISION.ASSUMPTIONS.convertFrom(json::readAssumptions),
                        SCENARIO_REVISION.RAMPS.convertFrom(json::readRamps),
                        SCENARIO_REVISION.AUTHOR,
                        SCENARIO_REVISION.SAVED_AT.convertFrom(OffsetDateTime::toInstant),
                        SCENARIO_REVISION.NOTE)
                .from(SCENARIO_REVISION)
                .where(condition)
                .orderBy(SCENARIO_REVISION.SCENARIO, SCENARIO_REVISION.NUMBER.desc())
                .fetch(Records.mapping(ScenarioRevision::new));
    }

    private static Pins pins(String text) {
        if (text.isEmpty()) {
            return Pins.of(Map.of());
        }
        return Pins.parse(text).orElseThrow(() -> new IllegalStateException("Pins can't be read: " + text));
    }
}
