package org.goldenthread.competencecatalogue.qualifications.tailored;

import com.fasterxml.jackson.annotation.JsonValue;
import org.goldenthread.competencecatalogue.qualifications.Combination;

/** How a unit of the set counts. */
public enum Remark {
    COUNTS("counts"),
    /** It has no credit that is known: it counts as a unit only. */
    CREDIT_UNKNOWN("creditUnknown"),
    NOT_IN_QUALIFICATION("notInQualification"),
    /** It is in no group, but not all units of the groups are known. */
    NOT_LISTED("notListed"),
    CLASS_UNKNOWN("classUnknown"),
    /** What it covers is of several classes: the caller has to say which. */
    CLASS_MIXED("classMixed");

    private final String text;

    Remark(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }

    static Remark inCombination(ChosenUnit unit, Combination rules) {
        String reference = unit.reference();
        if (reference == null) {
            return NOT_IN_QUALIFICATION;
        }
        if (rules.groupOf(reference).isEmpty()) {
            return rules.isComplete() ? NOT_IN_QUALIFICATION : NOT_LISTED;
        }
        return unit.credit() == null ? CREDIT_UNKNOWN : COUNTS;
    }

    static Remark inMix(ChosenUnit unit) {
        if (unit.classified().mixed()) {
            return CLASS_MIXED;
        }
        if (unit.classified().part() == null) {
            return CLASS_UNKNOWN;
        }
        return unit.credit() == null ? CREDIT_UNKNOWN : COUNTS;
    }
}
