package dev.bilateral.dataset.query;

import static dev.bilateral.db.Tables.OBSERVATION;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.TableLike;

/** Reads observations as their table holds them. */
final class ObservationSelect {

    private ObservationSelect() {}

    /**
     * In the order of the whole key.
     *
     * @param from the table of observations, or what it is joined with
     */
    static List<ObservationRow> of(DSLContext dsl, TableLike<?> from, Condition condition) {
        return dsl.select(
                        OBSERVATION.N,
                        OBSERVATION.ID,
                        OBSERVATION.SERIES,
                        OBSERVATION.PERIOD_START,
                        OBSERVATION.PERIOD_END,
                        OBSERVATION.STATED_ON,
                        OBSERVATION.SPEAKER,
                        OBSERVATION.BASE,
                        OBSERVATION.WORDING,
                        OBSERVATION.VALUE_DIGITS,
                        OBSERVATION.LOWER_DIGITS,
                        OBSERVATION.UPPER_DIGITS,
                        OBSERVATION.QUALIFIER,
                        OBSERVATION.UNIT,
                        OBSERVATION.BASIS,
                        OBSERVATION.MODALITY,
                        OBSERVATION.SOURCE,
                        OBSERVATION.LOCATOR,
                        OBSERVATION.FLAG,
                        OBSERVATION.NOTE)
                .from(from)
                .where(condition)
                .orderBy(OBSERVATION.DATASET, OBSERVATION.VERSION, OBSERVATION.N)
                .fetch(Records.mapping(ObservationRow::new));
    }
}
