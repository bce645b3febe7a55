package dev.bilateral.snapshot.query;

import static dev.bilateral.db.Tables.SNAPSHOT;
import static dev.bilateral.db.Tables.SNAPSHOT_RECORD;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.selectOne;

import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.snapshot.SnapshotId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class JooqSnapshotQuery implements SnapshotQuery {

    private final DSLContext dsl;

    /** A dataset before the edition that is pinned of it, as {@code gas-pipeline:2026-03-31}. */
    private static final String PINNED_DATASET = "[a-z0-9-]+:(?=[0-9]{4}-)";

    JooqSnapshotQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Line> newest(String search, Function<String, List<ScenarioId>> named, Optional<String> who, int limit) {
        var first = SNAPSHOT_RECORD.as("first");
        var last = SNAPSHOT_RECORD.as("last");
        var all = dsl.select(
                        SNAPSHOT_RECORD.SNAPSHOT,
                        min(SNAPSHOT_RECORD.N).as("first_n"),
                        max(SNAPSHOT_RECORD.N).as("last_n"),
                        count().as("records"))
                .from(SNAPSHOT_RECORD)
                .groupBy(SNAPSHOT_RECORD.SNAPSHOT)
                .asTable("records");
        Condition isMine = who.map(JooqSnapshotQuery::recordedBy).orElse(DSL.noCondition());
        return dsl.select(
                        SNAPSHOT.ID.convertFrom(SnapshotId::new),
                        SNAPSHOT.FIGURE,
                        SNAPSHOT.TITLE,
                        SNAPSHOT.ADDRESS,
                        first.WHO,
                        first.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        last.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        all.field("records", Integer.class))
                .from(SNAPSHOT)
                .join(all)
                .on(all.field(SNAPSHOT_RECORD.SNAPSHOT).eq(SNAPSHOT.ID))
                .join(first)
                .on(first.N.eq(all.field("first_n", Long.class)))
                .join(last)
                .on(last.N.eq(all.field("last_n", Long.class)))
                .where(isMine.and(matches(search, named)))
                .orderBy(last.N.desc())
                .limit(limit)
                .fetch(Records.mapping(Line::new));
    }

    private static Condition recordedBy(String who) {
        return exists(selectOne()
                .from(SNAPSHOT_RECORD)
                .where(SNAPSHOT_RECORD.SNAPSHOT.eq(SNAPSHOT.ID).and(SNAPSHOT_RECORD.WHO.eq(who))));
    }

    private static Condition matches(String search, Function<String, List<ScenarioId>> named) {
        return SearchWords.of(search).words().stream()
                .map(word -> occurs(word, named.apply(word)))
                .reduce(DSL.noCondition(), Condition::and);
    }

    /** Titles hold no-break spaces, which are none of a searched word; so words are looked for one by one. */
    private static Condition occurs(String word, List<ScenarioId> scenarios) {
        Condition isShown =
                scenarios.stream().map(JooqSnapshotQuery::shows).reduce(DSL.falseCondition(), Condition::or);
        return SNAPSHOT.ID
                .containsIgnoreCase(word)
                .or(SNAPSHOT.TITLE.containsIgnoreCase(word))
                .or(SNAPSHOT.FIGURE.containsIgnoreCase(word))
                .or(withoutPinnedDatasets().containsIgnoreCase(word))
                .or(isShown)
                .or(exists(selectOne()
                        .from(SNAPSHOT_RECORD)
                        .where(SNAPSHOT_RECORD.SNAPSHOT.eq(SNAPSHOT.ID))
                        .and(SNAPSHOT_RECORD.WHO.containsIgnoreCase(word))));
    }

    /** Each of them goes, which H2 and PostgreSQL do only where they are told so, and jOOQ tells one of them. */
    private static Field<String> withoutPinnedDatasets() {
        return DSL.function(
                "regexp_replace", String.class, SNAPSHOT.ADDRESS, inline(PINNED_DATASET), inline(""), inline("g"));
    }

    /** Figures name their scenario as {@code scenario=stated-ramp&}, comparisons each as {@code stated-ramp:1}. */
    private static Condition shows(ScenarioId scenario) {
        return SNAPSHOT.ADDRESS
                .contains("scenario=" + scenario + "&")
                .or(SNAPSHOT.ADDRESS.contains("=" + scenario + ":"))
                .or(SNAPSHOT.ADDRESS.contains("," + scenario + ":"));
    }
}
