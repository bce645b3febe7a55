package dev.bilateral.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses rows that come after the version they belong to was published: the H2 trigger of tables whose first two
 * columns are dataset and version. Migrations name it.
 */
public class PublishedVersionGuard implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        if (newRow == null) {
            return;
        }
        try (PreparedStatement published =
                connection.prepareStatement("select 1 from dataset_version where dataset = ? and version = ?")) {
            published.setObject(1, newRow[0]);
            published.setObject(2, newRow[1]);
            try (ResultSet found = published.executeQuery()) {
                if (found.next()) {
                    throw new SQLException(
                            newRow[0] + " " + newRow[1] + " is published: it takes no further rows",
                            AppendOnlyGuard.REFUSED);
                }
            }
        }
    }
}
