package org.goldenthread.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.function.Supplier;
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

    /** For what does not exist: no tag is the one that it has now. */
    public static void refuseMatch(@Nullable String ifMatch) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            throw Problems.PRECONDITION_FAILED.with(
                    "There is nothing here that could have this ETag. Leave If-Match out to create it.");
        }
    }

    public static void requirePresent(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.PRECONDITION_REQUIRED.with(
                    "Send If-Match with the ETag of what you change, so that nobody's change is overwritten unseen.");
        }
    }

    /** The answer to a GET: 304 with the tag alone where {@code ifNoneMatch} names it, else 200 with the body. */
    public static Response.ResponseBuilder unlessUnchanged(
            @Nullable String ifNoneMatch, String current, Supplier<?> body) {
        Response.ResponseBuilder answer = namesWeakly(ifNoneMatch, current)
                ? Response.status(Response.Status.NOT_MODIFIED)
                : Response.ok(body.get());
        // as it is: the builder's own methods for tags would quote it again
        return answer.header(HttpHeaders.ETAG, current);
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
