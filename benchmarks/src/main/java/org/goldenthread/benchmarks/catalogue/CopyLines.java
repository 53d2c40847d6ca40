package org.goldenthread.benchmarks.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into a table by COPY; a full buffer is sent. */
final class CopyLines implements AutoCloseable {

    private static final int FULL = 1 << 22;

    private final Connection database;
    private final String copy;
    private final StringBuilder lines = new StringBuilder();

    CopyLines(Connection database, String table) {
        this.database = database;
        this.copy = "copy " + table + " from stdin";
    }

    /** The texts have nothing that would have to be escaped. */
    void row(@Nullable Object... values) throws SQLException, IOException {
        for (int i = 0; i < values.length; i++) {
            lines.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i]);
        }
        lines.append('\n');
        if (lines.length() > FULL) {
            send();
        }
    }

    private void send() throws SQLException, IOException {
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(copy, new ByteArrayInputStream(lines.toString().getBytes(UTF_8)));
        lines.setLength(0);
    }

    @Override
    public void close() throws SQLException, IOException {
        send();
    }
}
