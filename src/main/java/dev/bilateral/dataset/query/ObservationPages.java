package dev.bilateral.dataset.query;

import static dev.bilateral.db.Tables.OBSERVATION;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.RowPage;
import dev.bilateral.table.Table.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataRetrievalFailureException;

/**
 * Reads observations page by page in the columns of an {@link ObservationTable}. From the driver's own rows, without a
 * record for each: a million of them are read in the time that mapping alone would take.
 */
final class ObservationPages {

    /** In the order of the table's columns; the row number, by which pages follow each other, stands behind them. */
    private static final List<Field<?>> FIELDS = List.of(
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
            OBSERVATION.NOTE,
            OBSERVATION.N);

    private static final int COLUMNS = ObservationTable.columns().size();
    private static final int N = FIELDS.size();
    private static final int PERIOD_START = FIELDS.indexOf(OBSERVATION.PERIOD_START);
    private static final int PERIOD_END = FIELDS.indexOf(OBSERVATION.PERIOD_END);
    private static final int VALUE = FIELDS.indexOf(OBSERVATION.VALUE_DIGITS);
    private static final int LOWER = FIELDS.indexOf(OBSERVATION.LOWER_DIGITS);
    private static final int UPPER = FIELDS.indexOf(OBSERVATION.UPPER_DIGITS);
    private static final int QUALIFIER = FIELDS.indexOf(OBSERVATION.QUALIFIER);

    private final DSLContext dsl;

    ObservationPages(DSLContext dsl) {
        this.dsl = dsl;
    }

    RowPage read(DatasetId dataset, DatasetVersionId version, int afterN, int limit) {
        // ordered by the whole key, else H2 sorts all that is left for each page
        try (ResultSet found = dsl.select(FIELDS)
                .from(OBSERVATION)
                .where(
                        OBSERVATION.DATASET.eq(dataset.value()),
                        OBSERVATION.VERSION.eq(version.toString()),
                        OBSERVATION.N.gt(afterN))
                .orderBy(OBSERVATION.DATASET, OBSERVATION.VERSION, OBSERVATION.N)
                .limit(limit)
                .fetchResultSet()) {
            List<Row> rows = new ArrayList<>(limit);
            int last = 0;
            while (found.next()) {
                rows.add(row(found, dataset.value(), version.toString()));
                last = found.getInt(N);
            }
            return new RowPage(rows, last);
        } catch (SQLException e) {
            throw new DataRetrievalFailureException("The observations of " + dataset + " can't be read", e);
        }
    }

    private static Row row(ResultSet found, String dataset, String version) throws SQLException {
        @Nullable Object[] cells = new Object[COLUMNS];
        for (int i = 0; i < N - 1; i++) {
            cells[i] = i == PERIOD_START || i == PERIOD_END
                    ? found.getObject(i + 1, LocalDate.class)
                    : known(found.getString(i + 1));
        }
        Object qualifier = cells[QUALIFIER];
        for (int i : new int[] {VALUE, LOWER, UPPER}) {
            cells[i] = cells[i] instanceof String printed ? new Digits(printed) : null;
        }
        int next = N - 1;
        cells[next++] = cells[LOWER] == null ? null : Qualifier.OVER.code().equals(qualifier);
        cells[next++] = cells[UPPER] == null ? null : Qualifier.UNDER.code().equals(qualifier);
        cells[next++] = dataset;
        cells[next] = version;
        return Row.of(cells);
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
