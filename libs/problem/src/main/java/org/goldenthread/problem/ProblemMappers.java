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
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** Problem details for whatever is thrown inside Quarkus REST, by us or by the framework. */
class ProblemMappers {

    private final ProblemWriter writer;
    private final Offers offers;
    private final JsonFaults jsonFaults;

    ProblemMappers(ProblemWriter writer, Offers offers, JsonFaults jsonFaults) {
        this.writer = writer;
        this.offers = offers;
        this.jsonFaults = jsonFaults;
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
        return writer.response(request, Refusals.missingRole(resource()));
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
                : writer.response(request, jsonFaults.problem(fault));
    }

    @ServerExceptionMapper
    Response constraints(ConstraintViolationException fault, RoutingContext request) {
        return ConstraintFaults.problem(fault, resource())
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

    private ProblemException problem(WebApplicationException refused, int status, RoutingContext request) {
        if (refused.getCause() != null) {
            Optional<ProblemError> parameter = Parameters.unreadable(refused.getCause(), resource(), request);
            if (parameter.isPresent()) {
                return Problems.INVALID_REQUEST
                        .with("A parameter cannot be read.")
                        .error(parameter.get());
            }
        }
        ResteasyReactiveRequestContext rest = CurrentRequestManager.get();
        return switch (status) {
            case 401 -> Refusals.noToken();
            case 403 -> Refusals.missingRole(resource());
            case 404, 405 ->
                noSuchMethod(offers.methods(rest), request).orElseGet(() -> ProblemRoutes.notFound(request));
            case 406 -> Refusals.notAcceptable(offers.produced(rest));
            case 415 -> Refusals.unsupportedMediaType(offers.consumed(rest));
            default -> Problems.ofStatus(status).with(Problems.ofStatus(status).title() + ".");
        };
    }

    /** The framework knows only the methods of one class of an address, and says 404 for those of another. */
    private static Optional<ProblemException> noSuchMethod(Set<String> allowed, RoutingContext request) {
        String method = request.request().method().name();
        if (allowed.isEmpty() || allowed.contains(method)) {
            return Optional.empty();
        }
        String list = String.join(", ", allowed);
        return Optional.of(Problems.METHOD_NOT_ALLOWED
                .with("%s is not possible here. Possible: %s.".formatted(method, list))
                .header("Allow", list));
    }

    /** What the request was for, as far as it has been found. */
    private static @Nullable Method resource() {
        ResteasyReactiveRequestContext rest = CurrentRequestManager.get();
        return rest == null || rest.getTarget() == null
                ? null
                : rest.getTarget().getLazyMethod().getMethod();
    }
}
