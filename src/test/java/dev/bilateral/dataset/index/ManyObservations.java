package dev.bilateral.dataset.index;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.persistence.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * A version with very many observations, made by the database alone: 200 series, 50 sources, periods over thirty years,
 * every qualifier and modality, and notes in three scripts.
 */
final class ManyObservations {

    static final int SERIES = 200;
    static final int SOURCES = 50;

    private static final String KEY = "'many', '2026-01-01'";

    private ManyObservations() {}

    static DatasetVersion version(int rows) {
        return new DatasetVersion(
                new DatasetId("many"),
                DatasetVersionId.of("2026-01-01"),
                "Many observations",
                "",
                "",
                Instant.EPOCH,
                "",
                rows,
                SERIES,
                SOURCES);
    }

    /** Rows first and the version last, as anybody would publish them. */
    static void publish(TestDatabase database, DataSource source, int rows) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into series (dataset, version, n, id, title, description, unit, calendar,"
                    + " coverage, reporter) select " + KEY + ", i, 'series-' || i, 'Turnover of good ' || i, '',"
                    + " 'USD bn', 'gregorian', '', '' from " + numbers(database, SERIES));
            statement.execute("insert into source (dataset, version, n, id, title, publisher, author, published, url,"
                    + " kind, founding, restricted, note) select " + KEY + ", i, 'gazette-' || i, 'Gazette ' || i,"
                    + " 'Publisher ' || mod(i, 7), '', '2025', '', 'press', false, '', '' from "
                    + numbers(database, SOURCES));
            statement.execute(observations(database, rows));
            statement.execute("insert into dataset_version values (" + KEY
                    + ", date '2026-01-01', 1, 'Many observations', '', '', timestamp '1970-01-01 00:00:00', 'x', "
                    + rows + ", " + SERIES + ", " + SOURCES + ")");
        }
    }

    private static String observations(TestDatabase database, int rows) {
        return """
                insert into observation (dataset, version, n, id, series, period_start, period_end, stated_on,
                  speaker, base, wording, value_number, value_digits, lower_number, lower_digits, upper_number,
                  upper_digits, qualifier, unit, basis, modality, source, locator, flag, note)
                select %s, i, 'row-' || i, 'series-' || (1 + mod(i * 7, %d)),
                  case when mod(i, 11) = 0 then null else cast((1996 + mod(i, 30)) || '-01-01' as date) end,
                  case when mod(i, 11) = 0 then null else cast((1996 + mod(i, 30)) || '-12-31' as date) end,
                  case mod(i, 3) when 0 then '2025' when 1 then '2025-0' || (1 + mod(i, 9)) else '2025-01-1' || mod(i, 9) end,
                  case when mod(i, 3) = 0 then 'Ministry of energy' else '' end, '', '',
                  case when mod(i, 4) = 0 then mod(i, 977) / 10.0 end,
                  case when mod(i, 4) = 0 then (mod(i, 977) / 10) || '.' || mod(mod(i, 977), 10) else '' end,
                  case when mod(i, 4) in (1, 2) then mod(i, 97) end,
                  case when mod(i, 4) in (1, 2) then cast(mod(i, 97) as varchar(10)) else '' end,
                  case when mod(i, 4) = 3 then mod(i, 89) end,
                  case when mod(i, 4) = 3 then cast(mod(i, 89) as varchar(10)) else '' end,
                  case mod(i, 4) when 0 then 'exact' when 1 then 'over' when 2 then 'at_least' else 'up_to' end,
                  'USD bn', '',
                  case mod(i, 5) when 0 then 'reported' when 1 then 'claimed' when 2 then 'planned' when 3 then 'proposed' else 'estimated' end,
                  'gazette-' || (1 + mod(i * 3, %d)), 'p. ' || mod(i, 400) || ' line ' || i,
                  case when mod(i, 1000) = 0 then 'misprint' else '' end,
                  case mod(i, 6) when 0 then 'Товарооборот по данным таможни' when 1 then 'تجارت ایران' when 2 then 'as printed by the source, word' || mod(i, 5000) else '' end
                from %s""".formatted(KEY, SERIES, SOURCES, numbers(database, rows));
    }

    private static String numbers(TestDatabase database, int count) {
        String series = database == TestDatabase.H2 ? "system_range(1, %d) as r(i)" : "generate_series(1, %d) as r(i)";
        return String.format(Locale.ROOT, series, count);
    }
}
