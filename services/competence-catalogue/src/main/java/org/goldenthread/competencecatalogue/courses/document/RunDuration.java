package org.goldenthread.competencecatalogue.courses.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How long a run takes: 1 to 999 of a unit. */
@JsonPropertyOrder({"value", "unit"})
public record RunDuration(int value, DurationUnit unit) {}
