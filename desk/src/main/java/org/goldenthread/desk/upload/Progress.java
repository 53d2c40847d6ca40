package org.goldenthread.desk.upload;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says how far the check of a long file is, on one line that is written over. */
public final class Progress {

    private static final long LONG_FILE = 20_000;
    private static final long STEP = 5_000;

    private final @Nullable PrintWriter err;
    private @Nullable UploadFile file;
    private long done;

    private Progress(@Nullable PrintWriter err) {
        this.err = err;
    }

    public static Progress to(PrintWriter err) {
        return new Progress(err);
    }

    public static Progress silent() {
        return new Progress(null);
    }

    void start(UploadFile next) {
        file = next.rows() >= LONG_FILE ? next : null;
        done = 0;
    }

    void row() {
        if (++done % STEP == 0) {
            show();
        }
    }

    void end() {
        show();
        if (err != null && file != null) {
            err.println();
        }
        file = null;
    }

    private void show() {
        if (err != null && file != null) {
            err.printf(Locale.ROOT, "\r%s: %,d of %,d rows", file.kind().pathName(), done, file.rows());
            err.flush();
        }
    }
}
