package org.goldenthread.problem;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The W3C trace context of one request at one service: the caller's trace continued, or a new one.
 *
 * @param traceId 32 hexadecimal digits, the same in every service a request passes
 * @param spanId 16 hexadecimal digits, new in every service
 * @param flags as the caller sent them
 */
public record TraceContext(String traceId, String spanId, String flags) {

    public static final String HEADER = "traceparent";

    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?");
    private static final HexFormat HEX = HexFormat.of();

    /** The trace of this request; asked again, the same. */
    public static TraceContext of(RoutingContext request) {
        TraceContext known = request.get(HEADER);
        if (known == null) {
            known = continuing(request.request().headers().getAll(HEADER));
            request.put(HEADER, known);
        }
        return known;
    }

    static TraceContext continuing(List<String> traceparents) {
        if (traceparents.size() == 1) {
            Matcher parts = TRACEPARENT.matcher(traceparents.getFirst());
            // version 00 has nothing after the flags; later versions may
            if (parts.matches() && (parts.group(4) == null || !"00".equals(parts.group(1)))) {
                return new TraceContext(parts.group(2), hex(), parts.group(3));
            }
        }
        return new TraceContext(hex() + hex(), hex(), "00");
    }

    /** The header for whoever we call next, or answer. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    /** Names what happened to this request in this service. */
    public URI occurrence() {
        return URI.create("urn:golden-thread:occurrence:" + traceId + "-" + spanId);
    }

    private static String hex() {
        // never zero, which the standard reserves
        return HEX.toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
