package org.goldenthread.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows what the parameters of a resource method are called outside. */
final class Parameters {

    private Parameters() {}

    /** The name a caller knows a parameter by; null for the body. */
    static @Nullable String name(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(annotation -> switch (annotation) {
                    case QueryParam query -> query.value();
                    case PathParam path -> path.value();
                    case HeaderParam header -> header.value();
                    case CookieParam cookie -> cookie.value();
                    case FormParam form -> form.value();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Names the query parameter or header that could not be converted. The framework forgets which it was, but the
     * exceptions of the converters cite the value. Empty if none has it: then it was a part of the path.
     */
    static Optional<ProblemError> unreadable(Throwable cause, @Nullable Method resource, RoutingContext request) {
        return Stream.concat(request.queryParams().entries().stream(), request.request().headers().entries().stream())
                .filter(parameter -> cites(cause, parameter.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(name -> ProblemError.inParameter(
                        name, "invalid-value", "Expected " + expected(cause, type(name, resource)) + "."));
    }

    private static @Nullable Class<?> type(String name, @Nullable Method resource) {
        return resource == null
                ? null
                : Arrays.stream(resource.getParameters())
                        .filter(parameter -> name.equals(name(parameter)))
                        .map(Parameter::getType)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean cites(Throwable cause, String value) {
        String message = String.valueOf(cause.getMessage());
        return !value.isEmpty()
                && (message.contains("\"" + value + "\"")
                        || message.contains("'" + value + "'")
                        || message.endsWith("." + value)
                        || message.endsWith(": " + value));
    }

    private static String expected(Throwable cause, @Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return switch (cause) {
            case NumberFormatException e -> "a whole number within its bounds";
            case DateTimeParseException e -> "a date or time such as 2026-11-22 or 2026-11-22T12:00:00Z";
            default -> "one of the values that the documentation lists";
        };
    }
}
