package dev.bilateral.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.dataset.store.DatasetRooms;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Attacks what is published with plain JDBC, as the owner of the tables: nothing may change. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTablesAttackTest {

    /** All guarded tables, each with a column to attack. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("dataset_version", "version"),
            Map.entry("series", "version"),
            Map.entry("source", "version"),
            Map.entry("observation", "version"),
            Map.entry("dataset_file", "version"),
            Map.entry("ledger_column", "version"),
            Map.entry("ledger_word", "version"),
            Map.entry("dataset_event", "version"),
            Map.entry("scenario", "title"),
            Map.entry("scenario_revision", "note"),
            Map.entry("scenario_event", "title"),
            Map.entry("audit", "who"),
            Map.entry("stated_date_event", "note"),
            Map.entry("snapshot", "title"),
            Map.entry("snapshot_record", "who"),
            Map.entry("snapshot_part", "snapshot"),
            Map.entry("snapshot_watch_event", "who"),
            Map.entry("snapshot_notice", "who"),
            Map.entry("snapshot_notice_seen_event", "who"),
            Map.entry("snapshot_key", "public_key"));

    /** What is meant to change; any other table has to be guarded. */
    private static final List<String> OPEN_TABLES = List.of(
            "account",
            "awaited_version",
            "draft",
            "draft_observation",
            "draft_reason",
            "draft_series",
            "draft_source",
            "flyway_schema_history",
            "snapshot_mail",
            "snapshot_volume");

    private static final List<String> ROW_TABLES = List.of("series", "source", "observation", "dataset_file");
    private static final String APPEND_ONLY = "is append-only";

    @Parameter
    TestDatabase database;

    private ConfigurableApplicationContext application;

    @BeforeParameterizedClassInvocation
    void start() throws SQLException {
        application = database.start(DatasetRooms.class);
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into dataset_event values"
                    + " ('treaty', '2025-02-01', 'withdrawn', 'attacked', 'anna', current_timestamp)");
            statement.execute("insert into snapshot values"
                    + " ('0123456789', 1, 'gas', '', '/gas', date '2026-03-31', '{}', '', '', '')");
            statement.execute("""
                    insert into snapshot_record (snapshot, who, recorded_at)
                    values ('0123456789', 'anna', current_timestamp)""");
            statement.execute("insert into snapshot_part values ('0123456789', 0, cast('a' as bytea))");
            statement.execute("""
                    insert into snapshot_watch_event (snapshot, who, is_watched, pins, happened_at)
                    values ('0123456789', 'anna', true, '', current_timestamp)""");
            statement.execute("insert into snapshot_key values ('key')");
            statement.execute("insert into snapshot_notice (n, snapshot, who, pins, changed_rows, told_at)"
                    + " values (7, '0123456789', 'anna', '', 1, current_timestamp)");
            statement.execute("insert into snapshot_notice_seen_event values (7, 'anna', current_timestamp)");
            statement.execute("insert into scenario values ('attacked', 99, 'Attacked', '')");
            statement.execute("""
                    insert into scenario_revision values
                    ('attacked', 1, '', json '{}', json '{}', 'anna', current_timestamp, 'first')""");
            statement.execute("insert into scenario_event values (1, 'attacked', 'created', 'Attacked', '', false, 1,"
                    + " null, null, 'anna', current_timestamp)");
            statement.execute("insert into stated_date_event values (1, 'first-gas', 'report', 'gas-pipeline', 'gas',"
                    + " true, 'attacked', 'anna', current_timestamp)");
            statement.execute("""
                    insert into audit (happened_at, who, action, subject)
                    values (current_timestamp, 'anna', 'SAVED_REVISION', 'attacked r1')""");
        }
    }

    @AfterParameterizedClassInvocation
    void stop() {
        application.close();
    }

    @Test
    void no_table_is_left_out() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = connection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                found.add(tables.getString("TABLE_NAME"));
            }
        }

        assertThat(found).contains("account").containsAll(TABLES.keySet());
        assertThat(found).filteredOn(table -> !OPEN_TABLES.contains(table)).containsOnlyOnceElementsOf(TABLES.keySet());
        assertThat(found).hasSize(TABLES.size() + OPEN_TABLES.size());
    }

    @Test
    void every_update_is_refused() throws SQLException {
        for (var attacked : TABLES.entrySet()) {
            String update = "update " + attacked.getKey() + " set " + attacked.getValue() + " = ";
            assertRefused(update + "'2030-01-01'", APPEND_ONLY);
            assertRefused(update + attacked.getValue(), APPEND_ONLY);
        }
        assertRefused("update observation set value_digits = '99' where n = 1", APPEND_ONLY);
    }

    @Test
    void a_statement_that_meets_no_row_is_refused_as_well() throws SQLException {
        for (var attacked : TABLES.entrySet()) {
            assertRefused(
                    "update " + attacked.getKey() + " set " + attacked.getValue() + " = 'x' where 1 = 0", APPEND_ONLY);
            assertRefused("delete from " + attacked.getKey() + " where 1 = 0", APPEND_ONLY);
        }
    }

    @Test
    void every_delete_is_refused() throws SQLException {
        for (String table : TABLES.keySet()) {
            assertRefused("delete from " + table, APPEND_ONLY);
        }
    }

    @Test
    void a_merge_into_published_rows_is_refused() throws SQLException {
        assertRefused("""
                merge into dataset_version v using (select 'treaty' as dataset) s on v.dataset = s.dataset
                when matched then update set title = 'changed'""", APPEND_ONLY);
    }

    @Test
    void an_upsert_on_published_rows_is_refused() throws SQLException {
        if (database == TestDatabase.POSTGRESQL) {
            assertRefused("""
                    insert into dataset_version select * from dataset_version
                    on conflict (dataset, version) do update set title = 'changed'""", APPEND_ONLY);
        } else {
            assertRefused(
                    "merge into dataset_version key (dataset, version) select * from dataset_version", APPEND_ONLY);
        }
    }

    /** H2 has no trigger on TRUNCATE: there, only the keys that refer to a table keep it. */
    @Test
    void truncate_is_refused_on_postgresql() throws SQLException {
        if (database == TestDatabase.POSTGRESQL) {
            for (String table : TABLES.keySet()) {
                assertRefused("truncate " + table + " cascade", APPEND_ONLY);
            }
        }
    }

    @Test
    void a_session_that_replays_changes_is_refused_on_postgresql() throws SQLException {
        if (database == TestDatabase.POSTGRESQL) {
            String replay = "set local session_replication_role = replica; ";
            for (String table : TABLES.keySet()) {
                assertRefused(replay + "delete from " + table, APPEND_ONLY);
                assertRefused(replay + "truncate " + table + " cascade", APPEND_ONLY);
            }
            for (String table : ROW_TABLES) {
                assertRefused(replay + lateRow(table), "is published");
            }
        }
    }

    @Test
    void a_published_version_takes_no_further_rows() throws SQLException {
        for (String table : ROW_TABLES) {
            assertRefused(lateRow(table), "is published");
        }
    }

    private static String lateRow(String table) {
        String key = table.equals("dataset_file") ? "part" : "n";
        return "insert into " + table + " select * from " + table + " where " + key + " = 1";
    }

    private void assertRefused(String sql, String reason) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            List<Long> before = counts(statement);
            assertThatThrownBy(() -> statement.execute(sql))
                    .as(sql)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(reason);
            assertThat(counts(statement)).isEqualTo(before);
        }
    }

    private static List<Long> counts(Statement statement) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (String table : TABLES.keySet()) {
            try (var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                counts.add(rows.getLong(1));
            }
        }
        return counts;
    }

    private Connection connection() throws SQLException {
        return application.getBean(DataSource.class).getConnection();
    }
}
