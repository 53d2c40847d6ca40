package org.goldenthread.web;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a caller would like, where we can (RFC 7240). */
public final class Preference {

    private static final Pattern WAIT = Pattern.compile("(?i)(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,4})\"?");
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Preference() {}

    /** How long to wait for long work before answering 202; at most 30 s, none where nothing is said. */
    public static Duration wait(@Nullable String prefer) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        if (!wait.find()) {
            return Duration.ZERO;
        }
        Duration wanted = Duration.ofSeconds(Long.parseLong(wait.group(1)));
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
