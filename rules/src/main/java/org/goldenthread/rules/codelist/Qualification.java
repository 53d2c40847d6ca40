package org.goldenthread.rules.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A qualification of the list {@code qualifications}.
 *
 * @param level 0 for entry level, else 1 to 7; null where the national code gives none
 * @param leadership whether it is an award in leadership or management
 * @param relevant whether it counts as relevant to social care
 * @param validFrom first day it could be awarded, null if not known
 * @param validUntil last day it could be awarded, null if it still is or nobody knows
 */
public record Qualification(
        int code,
        String label,
        String group,
        @Nullable Integer level,
        boolean leadership,
        boolean relevant,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
