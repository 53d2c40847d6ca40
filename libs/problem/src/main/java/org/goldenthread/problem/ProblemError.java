package org.goldenthread.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a request: exactly one of {@code pointer} and {@code parameter} says where.
 *
 * @param pointer JSON pointer into the body
 * @param parameter name of a query parameter, path parameter or header
 * @param code stable, kebab-case
 * @param detail what is wrong and what is expected; never a person's data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemError(
        @Nullable String pointer, @Nullable String parameter, String code, String detail) {

    public static ProblemError at(String pointer, String code, String detail) {
        return new ProblemError(pointer, null, code, detail);
    }

    public static ProblemError inParameter(String parameter, String code, String detail) {
        return new ProblemError(null, parameter, code, detail);
    }
}
