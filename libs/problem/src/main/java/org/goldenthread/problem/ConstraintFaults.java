package org.goldenthread.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists every broken constraint of a request, each where the caller put the value. */
public final class ConstraintFaults {

    private ConstraintFaults() {}

    /** Empty if it is not the request that broke a constraint, but something of ours: an answer, an entity. */
    static Optional<ProblemException> problem(ConstraintViolationException fault, @Nullable Method resource) {
        List<ProblemError> errors = fault.getConstraintViolations().stream()
                .map(violation -> error(violation, resource))
                .filter(Objects::nonNull)
                .toList();
        return errors.isEmpty()
                        || errors.size() < fault.getConstraintViolations().size()
                ? Optional.empty()
                : Optional.of(problem(errors));
    }

    static ProblemException problem(List<ProblemError> errors) {
        return Problems.INVALID_REQUEST
                .with(errors.size() == 1 ? "One thing is wrong with it." : errors.size() + " things are wrong with it.")
                .errors(errors.stream()
                        .sorted(Comparator.comparing(ConstraintFaults::place).thenComparing(ProblemError::code))
                        .toList());
    }

    /** What a body broke that was checked by itself. */
    static ProblemError ofBody(ConstraintViolation<?> violation) {
        return ProblemError.at(
                pointer(violation.getPropertyPath().iterator()), code(violation), violation.getMessage());
    }

    private static @Nullable ProblemError error(ConstraintViolation<?> violation, @Nullable Method resource) {
        Iterator<Path.Node> path = violation.getPropertyPath().iterator();
        Path.Node method = path.next();
        if (resource == null
                || method.getKind() != ElementKind.METHOD
                || !path.hasNext()
                || !resource.getName().equals(method.getName())) {
            return null;
        }
        Path.Node parameter = path.next();
        if (parameter.getKind() != ElementKind.PARAMETER) {
            return null;
        }
        int index = parameter.as(Path.ParameterNode.class).getParameterIndex();
        String name = Parameters.name(resource.getParameters()[index]);
        return name == null
                ? ProblemError.at(pointer(path), code(violation), violation.getMessage())
                : ProblemError.inParameter(name, code(violation), violation.getMessage());
    }

    private static String pointer(Iterator<Path.Node> path) {
        StringBuilder pointer = new StringBuilder();
        while (path.hasNext()) {
            Path.Node step = path.next();
            if (step.getIndex() != null) {
                pointer.append('/').append(step.getIndex());
            } else if (step.getKey() != null) {
                pointer.append(JsonFaults.token(String.valueOf(step.getKey())));
            }
            if (step.getKind() == ElementKind.PROPERTY) {
                pointer.append(JsonFaults.token(step.getName()));
            }
        }
        return pointer.toString();
    }

    /** {@code NotNull} becomes {@code not-null}: the constraint's name is part of the contract, its message is not. */
    public static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static String place(ProblemError error) {
        return error.pointer() == null ? String.valueOf(error.parameter()) : error.pointer();
    }
}
