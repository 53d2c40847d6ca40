package org.goldenthread.desk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** One run of the program in this process. */
record ADesk(int status, String out, String err) {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    static ADesk run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Desk.run(CLOCK, out, err, arguments);
        return new ADesk(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static ADesk run(String command, String[] files, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(files));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
