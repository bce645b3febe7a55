package dev.bilateral.scenario.query;

import static dev.bilateral.db.Tables.SCENARIO;
import static dev.bilateral.db.Tables.SCENARIO_EVENT;
import static dev.bilateral.db.Tables.SCENARIO_REVISION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.bilateral.db.tables.ScenarioEvent;
import dev.bilateral.db.tables.ScenarioRevision;
import dev.bilateral.scenario.ScenarioId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class JooqScenarioQuery implements ScenarioQuery {

    private static final ScenarioEvent NOW = SCENARIO_EVENT.as("now");
    private static final ScenarioRevision NEWEST = SCENARIO_REVISION.as("newest");
    private static final Field<String> TITLE = coalesce(NOW.TITLE, SCENARIO.TITLE);
    private static final Field<String> DESCRIPTION = coalesce(NOW.DESCRIPTION, SCENARIO.DESCRIPTION);

    private final DSLContext dsl;

    JooqScenarioQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<ScenarioLine> lines(String search, boolean isArchived) {
        return dsl.select(
                        SCENARIO.ID.convertFrom(ScenarioId::new),
                        TITLE,
                        DESCRIPTION,
                        NEWEST.NUMBER,
                        NEWEST.PINS,
                        NEWEST.AUTHOR,
                        NEWEST.SAVED_AT.convertFrom(OffsetDateTime::toInstant),
                        NEWEST.NOTE)
                .from(SCENARIO)
                .join(NEWEST)
                .on(NEWEST.SCENARIO.eq(SCENARIO.ID))
                .and(NEWEST.NUMBER.eq(select(max(SCENARIO_REVISION.NUMBER))
                        .from(SCENARIO_REVISION)
                        .where(SCENARIO_REVISION.SCENARIO.eq(SCENARIO.ID))))
                .leftJoin(NOW)
                .on(NOW.N.eq(select(max(SCENARIO_EVENT.N))
                        .from(SCENARIO_EVENT)
                        .where(SCENARIO_EVENT.SCENARIO.eq(SCENARIO.ID))))
                .where(coalesce(NOW.IS_ARCHIVED, val(false)).eq(isArchived))
                .and(search.isBlank() ? DSL.noCondition() : holds(search.strip()))
                .orderBy(NEWEST.SAVED_AT.desc(), SCENARIO.POSITION)
                .fetch(Records.mapping(ScenarioLine::new));
    }

    private static Condition holds(String text) {
        return TITLE.containsIgnoreCase(text)
                .or(DESCRIPTION.containsIgnoreCase(text))
                .or(NEWEST.AUTHOR.containsIgnoreCase(text))
                .or(NEWEST.NOTE.containsIgnoreCase(text));
    }
}
