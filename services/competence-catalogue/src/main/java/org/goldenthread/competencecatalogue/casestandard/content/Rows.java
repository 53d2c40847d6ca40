package org.goldenthread.competencecatalogue.casestandard.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.Query;

/** Goes through the rows of a query without keeping them: a framework may have tens of thousands. */
final class Rows {

    private static final int AT_ONCE = 2_000;

    private Rows() {}

    interface Reader {
        void read(ResultSet row) throws SQLException, IOException;
    }

    static void each(Query query, Reader reader) {
        query.setFetchSize(AT_ONCE).scanResultSet((rows, context) -> {
            try (ResultSet found = rows.get()) {
                while (found.next()) {
                    reader.read(found);
                }
            } catch (IOException brokenOff) {
                throw new UncheckedIOException(brokenOff);
            }
            return null;
        });
    }
}
