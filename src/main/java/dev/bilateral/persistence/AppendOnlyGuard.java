package dev.bilateral.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses every statement that it is called for: the H2 trigger of append-only tables. Migrations name it. */
public class AppendOnlyGuard implements Trigger {

    /** The SQL standard's state for a change that a rule of the data forbids. */
    static final String REFUSED = "23001";

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException(table + " is append-only: UPDATE and DELETE are refused", REFUSED);
    }
}
