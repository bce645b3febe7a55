package dev.bilateral.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.dataset.store.DatasetRooms;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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

    private static final List<String> TABLES =
            List.of("dataset_version", "series", "source", "observation", "dataset_file");
    private static final List<String> ROW_TABLES = List.of("series", "source", "observation", "dataset_file");
    private static final String APPEND_ONLY = "is append-only";

    @Parameter
    TestDatabase database;

    private ConfigurableApplicationContext application;

    @BeforeParameterizedClassInvocation
    void start() {
        application = database.start(DatasetRooms.class);
    }

    @AfterParameterizedClassInvocation
    void stop() {
        application.close();
    }

    @Test
    void every_update_is_refused() throws SQLException {
        for (String table : TABLES) {
            assertRefused("update " + table + " set version = '2030-01-01'", APPEND_ONLY);
            assertRefused("update " + table + " set version = version", APPEND_ONLY);
        }
        assertRefused("update observation set value_digits = '99' where n = 1", APPEND_ONLY);
    }

    @Test
    void a_statement_that_meets_no_row_is_refused_as_well() throws SQLException {
        for (String table : TABLES) {
            assertRefused("update " + table + " set version = 'x' where 1 = 0", APPEND_ONLY);
            assertRefused("delete from " + table + " where 1 = 0", APPEND_ONLY);
        }
    }

    @Test
    void every_delete_is_refused() throws SQLException {
        for (String table : TABLES) {
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
            for (String table : TABLES) {
                assertRefused("truncate " + table + " cascade", APPEND_ONLY);
            }
        }
    }

    @Test
    void a_session_that_replays_changes_is_refused_on_postgresql() throws SQLException {
        if (database == TestDatabase.POSTGRESQL) {
            try (Connection connection = connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                try {
                    assertThatThrownBy(() -> statement.execute("delete from observation"))
                            .hasMessageContaining(APPEND_ONLY);
                } finally {
                    statement.execute("reset session_replication_role");
                }
            }
        }
    }

    @Test
    void a_published_version_takes_no_further_rows() throws SQLException {
        for (String table : ROW_TABLES) {
            String key = table.equals("dataset_file") ? "part" : "n";
            assertRefused(
                    "insert into " + table + " select * from " + table + " where " + key + " = 1", "is published");
        }
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
        for (String table : TABLES) {
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
