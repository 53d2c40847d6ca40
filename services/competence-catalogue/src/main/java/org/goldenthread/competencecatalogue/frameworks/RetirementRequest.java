package org.goldenthread.competencecatalogue.frameworks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a framework.
 *
 * @param statusEnd first day on which it is not in use any more; today where it is not given
 */
record RetirementRequest(@Nullable LocalDate statusEnd) {}
