package org.goldenthread.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows on their way into a table by COPY, in PostgreSQL's text form. Memory is bounded: a full buffer is sent, in a transaction of its own. Call
 * {@link #flush} at the end.
 */
public final class CopyBuffer {

    private static final int FULL = 1 << 20;

    private final Jdbi database;
    private final String copy;
    private final StringBuilder text = new StringBuilder(FULL + (FULL >> 3));
    private boolean lineStarted;
    private long rows;

    /** @param columns of the table, in the order in which values will come */
    public CopyBuffer(Jdbi database, String table, String columns) {
        this.database = database;
        this.copy = "copy " + table + " (" + columns + ") from stdin";
    }

    public CopyBuffer add(@Nullable String value) {
        separate();
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value);
        }
        return this;
    }

    public CopyBuffer add(@Nullable Integer value) {
        separate();
        if (value == null) {
            text.append("\\N");
        } else {
            text.append(value.intValue());
        }
        return this;
    }

    public CopyBuffer add(UUID value) {
        separate();
        text.append(value);
        return this;
    }

    /** An array of text. */
    public CopyBuffer add(List<String> values) {
        separate();
        text.append('{');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            element(values.get(i));
        }
        text.append('}');
        return this;
    }

    /** Ends the row. */
    public void end() {
        text.append('\n');
        lineStarted = false;
        rows++;
        if (text.length() >= FULL) {
            flush();
        }
    }

    public long rows() {
        return rows;
    }

    public void flush() {
        if (text.isEmpty()) {
            return;
        }
        var bytes = new ByteArrayInputStream(text.toString().getBytes(UTF_8));
        text.setLength(0);
        database.useHandle(handle -> {
            try {
                handle.getConnection().unwrap(PGConnection.class).getCopyAPI().copyIn(copy, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException("COPY failed: " + copy, e);
            }
        });
    }

    private void separate() {
        if (lineStarted) {
            text.append('\t');
        }
        lineStarted = true;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    /** Quoted as an array literal wants it, then as COPY does: a backslash of the value is written four times. */
    private void element(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\\\\\");
                case '"' -> text.append("\\\\\"");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
        text.append('"');
    }
}
