package org.goldenthread.apigateway.routing;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long a caller is willing to wait (RFC 7240). */
final class Wait {

    private static final Pattern WAIT =
            Pattern.compile("(?i)(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,6})\"?\\s*(?=$|[,;])");

    private Wait() {}

    static Duration of(List<String> prefer, Duration longest) {
        for (String preferences : prefer) {
            Matcher wait = WAIT.matcher(preferences);
            if (wait.find()) {
                Duration asked = Duration.ofSeconds(Long.parseLong(wait.group(1)));
                return asked.compareTo(longest) < 0 ? asked : longest;
            }
        }
        return Duration.ZERO;
    }
}
