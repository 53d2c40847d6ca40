package org.goldenthread.rules.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A council with social services responsibility, of the list {@code local-authorities}.
 *
 * @param code its number in the national list, for example 212
 * @param region number of its region, for example 9
 * @param validFrom first day it had the responsibility, null if before the list
 * @param validUntil last day, null if it still has it
 */
public record LocalAuthority(
        int code,
        String label,
        int region,
        String regionLabel,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** Its code in the register of organisations, for example {@code LA-212}. */
    public String organisationCode() {
        return "LA-" + code;
    }

    /** The area code of its region, for example {@code REG-9}. */
    public String regionCode() {
        return "REG-" + region;
    }
}
