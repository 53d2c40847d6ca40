package org.goldenthread.competencecatalogue.frameworks;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The end of a framework.
 *
 * @param statusEnd first day on which it is not in use any more; today where it is not given
 */
@Schema(name = "FrameworkRetirementRequest")
record RetirementRequest(@Nullable LocalDate statusEnd) {}
