package dev.bilateral.dataset.query;

import static dev.bilateral.db.Tables.LEDGER_COLUMN;
import static dev.bilateral.db.Tables.LEDGER_WORD;
import static dev.bilateral.db.Tables.OBSERVATION;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Period;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.ledger.RefersTo;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class JooqLedgerQuery implements LedgerQuery {

    /** Where so many of the rows between the first and the last are wanted, they are read as one stretch. */
    private static final int DENSE = 4;

    private static final List<String> UNDRAWN = Arrays.stream(Flag.values())
            .filter(flag -> !flag.isDrawn())
            .map(Flag::code)
            .toList();

    private static final Field<String> WANTED_ID = DSL.field(DSL.name("wanted", "id"), SQLDataType.VARCHAR);
    private static final Field<Integer> WANTED = DSL.field(DSL.name("wanted", "n"), SQLDataType.INTEGER);

    private final DSLContext dsl;

    JooqLedgerQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public boolean isIndexed(DatasetId dataset, DatasetVersionId version) {
        return dsl.fetchExists(dsl.selectOne()
                .from(LEDGER_COLUMN)
                .where(LEDGER_COLUMN.DATASET.eq(dataset.value()), LEDGER_COLUMN.VERSION.eq(version.toString())));
    }

    @Override
    public Optional<byte[]> column(DatasetId dataset, DatasetVersionId version, String name, int segment) {
        return dsl.select(LEDGER_COLUMN.CONTENT)
                .from(LEDGER_COLUMN)
                .where(
                        LEDGER_COLUMN.DATASET.eq(dataset.value()),
                        LEDGER_COLUMN.VERSION.eq(version.toString()),
                        LEDGER_COLUMN.NAME.eq(name),
                        LEDGER_COLUMN.SEGMENT.eq(segment))
                .fetchOptional(LEDGER_COLUMN.CONTENT);
    }

    @Override
    public List<byte[]> words(DatasetId dataset, DatasetVersionId version, byte[] first, byte[] last, int segment) {
        return dsl.select(LEDGER_WORD.CONTENT)
                .from(LEDGER_WORD)
                .where(
                        LEDGER_WORD.DATASET.eq(dataset.value()),
                        LEDGER_WORD.VERSION.eq(version.toString()),
                        LEDGER_WORD.BUCKET.between(first, last),
                        LEDGER_WORD.SEGMENT.eq(segment))
                .orderBy(LEDGER_WORD.BUCKET, LEDGER_WORD.PART)
                .fetch(LEDGER_WORD.CONTENT);
    }

    @Override
    public List<Observation> rows(
            DatasetId dataset,
            DatasetVersionId version,
            Collection<Integer> ns,
            Map<String, Series> series,
            Map<String, Source> sources) {
        if (ns.isEmpty()) {
            return List.of();
        }
        Condition isOfVersion = isOf(dataset, version);
        int first = Collections.min(ns);
        int last = Collections.max(ns);
        boolean isStretch = (long) last - first < (long) DENSE * ns.size();
        Set<Integer> wanted = new HashSet<>(ns);
        List<ObservationRow> rows = isStretch
                ? ObservationSelect.of(dsl, OBSERVATION, isOfVersion.and(OBSERVATION.N.between(first, last)))
                : ObservationSelect.of(
                        dsl,
                        wanted(wanted).leftJoin(OBSERVATION).on(isOfVersion.and(OBSERVATION.N.eq(WANTED))),
                        OBSERVATION.N.isNotNull());
        return rows.stream()
                .filter(row -> wanted.contains(row.n()))
                .map(row -> row.toObservation(series, sources))
                .toList();
    }

    @Override
    public List<Observation> named(
            DatasetId dataset,
            DatasetVersionId version,
            Collection<String> ids,
            Map<String, Series> series,
            Map<String, Source> sources) {
        Table<?> wanted =
                DSL.unnest(ids.stream().distinct().toArray(String[]::new)).as("wanted", "id");
        Condition isNamed = isOf(dataset, version).and(OBSERVATION.ID.eq(WANTED_ID));
        return ObservationSelect.of(dsl, wanted.leftJoin(OBSERVATION).on(isNamed), OBSERVATION.N.isNotNull()).stream()
                .map(row -> row.toObservation(series, sources))
                .toList();
    }

    @Override
    public List<RefersTo> refersTo(DatasetId dataset, DatasetVersionId version, String series, int most) {
        return dsl.selectDistinct(OBSERVATION.PERIOD_START, OBSERVATION.PERIOD_END, OBSERVATION.BASE)
                .from(OBSERVATION)
                .where(isOf(dataset, version))
                .and(OBSERVATION.SERIES.eq(series))
                .and(OBSERVATION.QUALIFIER.ne(""))
                .and(OBSERVATION.FLAG.notIn(UNDRAWN))
                .orderBy(OBSERVATION.PERIOD_START, OBSERVATION.PERIOD_END, OBSERVATION.BASE)
                .limit(most)
                .fetch(Records.mapping((start, end, base) ->
                        new RefersTo(start == null || end == null ? null : new Period(start, end), base)));
    }

    private static Condition isOf(DatasetId dataset, DatasetVersionId version) {
        return OBSERVATION.DATASET.eq(dataset.value()).and(OBSERVATION.VERSION.eq(version.toString()));
    }

    /**
     * As a table that is joined with from the left: a list of numbers behind two other parts of a key is no key to H2, nor
     * is a table that it may as well join last; it would read all rows. Numbers that name no row come back empty, and are
     * left out.
     */
    private static Table<?> wanted(Set<Integer> ns) {
        return DSL.unnest(ns.toArray(Integer[]::new)).as("wanted", "n");
    }
}
