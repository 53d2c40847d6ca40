package org.goldenthread.competencecatalogue.qualifications.titles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title of the workforce data set.
 *
 * @param code the national code
 * @param level 0 (entry) to 8; null where the code gives none
 * @param leadership whether it is an award in leadership or management
 * @param relevant whether it counts as relevant to social care
 * @param validFrom first day it could be awarded, null if not known
 * @param validUntil last day it could be awarded
 * @param version 0 while it is not stored
 */
public record Title(
        int code,
        String label,
        String group,
        @Nullable Integer level,
        boolean leadership,
        boolean relevant,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        long version) {}
