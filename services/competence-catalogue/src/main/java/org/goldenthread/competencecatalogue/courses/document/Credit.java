package org.goldenthread.competencecatalogue.courses.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Credit that the course leads to.
 *
 * @param scheme such as QCF
 * @param level of qualification, 0 (entry) to 8
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"scheme", "level", "value"})
public record Credit(@Nullable String scheme, @Nullable Integer level, int value) {}
