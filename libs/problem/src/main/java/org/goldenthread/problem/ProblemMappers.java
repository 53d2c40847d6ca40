package org.goldenthread.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Problem details for whatever is thrown inside Quarkus REST, by us or by the framework. */
class ProblemMappers {

    private final ProblemWriter writer;

    ProblemMappers(ProblemWriter writer) {
        this.writer = writer;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem, RoutingContext request) {
        return writer.response(request, problem);
    }

    @ServerExceptionMapper({UnauthorizedException.class})
    Response noToken(RoutingContext request) {
        return writer.response(request, Refusals.noToken());
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, AuthenticationCompletionException.class})
    Response badToken(RoutingContext request) {
        return writer.response(request, Refusals.badToken());
    }

    @ServerExceptionMapper({ForbiddenException.class})
    Response missingRole(RoutingContext request) {
        return writer.response(request, Refusals.missingRole());
    }

    @ServerExceptionMapper
    Response overloaded(RejectedExecutionException refused, RoutingContext request) {
        return writer.response(request, Refusals.overloaded());
    }

    /** Named beside its parent, because the framework has a mapper of its own for it. */
    @ServerExceptionMapper
    Response json(MismatchedInputException fault, RoutingContext request) {
        return json((JsonProcessingException) fault, request);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException fault, RoutingContext request) {
        // a type that cannot be read or written as JSON is our fault, whatever was sent
        return fault instanceof InvalidDefinitionException
                ? fault(fault, request)
                : writer.response(request, JsonFaults.problem(fault));
    }

    @ServerExceptionMapper
    Response constraints(ConstraintViolationException fault, RoutingContext request) {
        ResteasyReactiveRequestContext rest = CurrentRequestManager.get();
        Method resource = rest == null || rest.getTarget() == null
                ? null
                : rest.getTarget().getLazyMethod().getMethod();
        return ConstraintFaults.problem(fault, resource)
                .map(problem -> writer.response(request, problem))
                .orElseGet(() -> fault(fault, request));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException refused, RoutingContext request) {
        if (refused.getCause() instanceof JsonProcessingException fault) {
            return json(fault, request);
        }
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        return status >= 500 && refused.getCause() != null
                ? fault(refused, request)
                : writer.response(request, problem(refused, status, request));
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, RoutingContext request) {
        return writer.response(request, writer.fault(request, fault));
    }

    private static ProblemException problem(WebApplicationException refused, int status, RoutingContext request) {
        if (refused.getCause() != null) {
            Optional<ProblemError> parameter = Parameters.unreadable(refused.getCause(), request);
            if (parameter.isPresent()) {
                return Problems.INVALID_REQUEST
                        .with("A parameter cannot be read.")
                        .error(parameter.get());
            }
        }
        ResteasyReactiveRequestContext rest = CurrentRequestManager.get();
        return switch (status) {
            case 401 -> Refusals.noToken();
            case 403 -> Refusals.missingRole();
            case 404 -> ProblemRoutes.notFound(request);
            case 405 -> methodNotAllowed(Offers.methods(rest), request);
            case 406 ->
                Problems.NOT_ACCEPTABLE.with("The Accept header asks for nothing that this address can give."
                        + possible(Offers.produced(rest)));
            case 415 ->
                Problems.UNSUPPORTED_MEDIA_TYPE.with(
                        "The Content-Type of the body is not one that is read here." + possible(Offers.consumed(rest)));
            default -> Problems.ofStatus(status).with(Problems.ofStatus(status).title() + ".");
        };
    }

    private static ProblemException methodNotAllowed(String allowed, RoutingContext request) {
        return Problems.METHOD_NOT_ALLOWED
                .with("%s is not possible here. Possible: %s."
                        .formatted(request.request().method(), allowed))
                .header("Allow", allowed);
    }

    private static String possible(String types) {
        return types.isEmpty() ? "" : " Possible: " + types + ".";
    }
}
