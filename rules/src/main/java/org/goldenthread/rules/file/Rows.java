package org.goldenthread.rules.file;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file, one at a time, whatever it is written in. Whatever reads may throw {@link UnreadableFileException} or
 * {@link LayoutException}. Not thread-safe.
 */
public interface Rows extends Closeable {

    Layout layout();

    /** The next row, null after the last one. */
    @Nullable
    Row next() throws IOException;

    /** Reads all rows that are left: how many there are. */
    default long count() throws IOException {
        long count = 0;
        while (next() != null) {
            count++;
        }
        return count;
    }
}
