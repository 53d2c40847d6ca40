package org.goldenthread.standalone.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the console reads; the one place that prints. */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;

    private Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static Console standard() {
        return new Console(System.out, System.err);
    }

    public static Console to(PrintStream both) {
        return new Console(both, both);
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }

    public void error(String text) {
        out.flush();
        err.println(text);
        err.flush();
    }

    /** One line for something that took a while. */
    public void took(String what, Duration time, String outcome) {
        line(String.format(Locale.ROOT, "  %-24s %6.1f s  %s", what, time.toMillis() / 1000.0, outcome)
                .stripTrailing());
    }
}
