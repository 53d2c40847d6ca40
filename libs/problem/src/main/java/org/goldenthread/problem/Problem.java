package org.goldenthread.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * The body of every error answer (RFC 9457).
 *
 * @param instance names this occurrence; the log has the same name beside a fault of our own
 * @param errors the single faults of the request; left out when there are none
 * @param members extension members, written beside the standard ones
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "traceId", "errors"})
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        URI instance,
        String traceId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProblemError> errors,
        @JsonAnyGetter Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemException cause, TraceContext trace) {
        return new Problem(
                cause.type().uri(),
                cause.type().title(),
                cause.type().status(),
                cause.detail(),
                trace.occurrence(),
                trace.traceId(),
                cause.errors(),
                cause.members());
    }
}
