package org.goldenthread.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;

/** Puts a problem on the wire, from a route as well as from a REST resource: as problem details, or as what the address wants in their place. */
@Singleton
public class ProblemWriter {

    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the answer to a request, unless something has been sent already: then the connection is all that is left to end. */
    public void send(RoutingContext request, ProblemException problem) {
        HttpServerResponse response = request.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            request.request().connection().close();
            return;
        }
        problem.headers().forEach(response::putHeader);
        Leftover.discardAfterAnswer(request, closes(problem));
        response.setStatusCode(problem.type().status())
                .putHeader("Content-Type", mediaType(request))
                .end(Buffer.buffer(body(request, problem)));
    }

    Response response(RoutingContext request, ProblemException problem) {
        Leftover.discardAfterAnswer(request, closes(problem));
        Response.ResponseBuilder response = Response.status(problem.type().status())
                .type(mediaType(request))
                .entity(body(request, problem));
        problem.headers().forEach(response::header);
        return response.build();
    }

    /** What happened inside stays in the log; the caller gets the name to ask for it by. */
    public ProblemException fault(RoutingContext request, Throwable cause) {
        String what = request.request().method() + " " + request.request().path();
        if (request.response().closed() || request.response().ended()) {
            LOG.debugf(cause, "%s: the client left before the answer", what);
        } else {
            LOG.errorf(cause, "%s failed, %s", what, TraceContext.of(request).occurrence());
        }
        return Problems.INTERNAL_ERROR.with("Something went wrong on our side. Nothing is known to be wrong with the "
                + "request; try again later, and name the instance when you report it.");
    }

    private static boolean closes(ProblemException problem) {
        return "close".equals(problem.headers().get("Connection"));
    }

    private static boolean wantsStatusInfo(RoutingContext request) {
        return StatusInfo.isFor(request.request().path());
    }

    /** Of the body that an error at this address has. */
    public static String mediaType(RoutingContext request) {
        return wantsStatusInfo(request) ? StatusInfo.MEDIA_TYPE : Problem.MEDIA_TYPE;
    }

    /** The body alone, for whoever sends it by other means. */
    public byte[] body(RoutingContext request, ProblemException problem) {
        try {
            TraceContext trace = TraceContext.of(request);
            return json.writeValueAsBytes(
                    wantsStatusInfo(request) ? StatusInfo.of(problem, trace) : Problem.of(problem, trace));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
