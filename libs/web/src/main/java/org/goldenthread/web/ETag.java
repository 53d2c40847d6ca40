package org.goldenthread.web;

import java.util.Arrays;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Strong entity tags (RFC 9110 §8.8.3) and the conditions on them. */
public final class ETag {

    private ETag() {}

    public static String of(Object version) {
        return "\"" + version + "\"";
    }

    /** Passes when {@code ifMatch} names the current tag; 428 when it is missing, 412 when it is stale. */
    public static void requireMatch(@Nullable String ifMatch, String current) {
        requirePresent(ifMatch);
        if (!names(ifMatch, current)) {
            throw Problems.PRECONDITION_FAILED
                    .with(
                            "It has changed since you read it. Read it again, look at what changed, and repeat with its new ETag.")
                    .header("ETag", current);
        }
    }

    public static void requirePresent(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.PRECONDITION_REQUIRED.with(
                    "Send If-Match with the ETag of what you change, so that nobody's change is overwritten unseen.");
        }
    }

    /** Whether a header with a list of tags, or {@code *}, names this one. A weak tag never does. */
    public static boolean names(@Nullable String header, String current) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(current));
    }

    /** As {@link #names}, weakly, which is what If-None-Match asks for: a proxy that compressed the body weakens its tag. */
    public static boolean namesWeakly(@Nullable String header, String current) {
        return names(header == null ? null : header.replace("W/", ""), current);
    }
}
