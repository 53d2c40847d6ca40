package org.goldenthread.competencecatalogue.qualifications.tailored;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an award asks for, as a value.
 *
 * @param of code of a group or text of a part; null for the whole
 * @param title what that is called
 * @param certain false where more is asked for than is known: then it can't be met for certain
 * @param count what a set has of it
 */
record Requirement(
        Kind kind,
        @Nullable String of,
        String title,
        int required,
        boolean certain,
        Function<List<ChosenUnit>, Tally> count) {

    public enum Kind {
        MANDATORY_UNITS("mandatoryUnits", "units"),
        GROUP_CREDIT("groupCredit", "credits"),
        GROUP_UNITS("groupUnits", "units"),
        CREDIT_AT_LEVEL("creditAtLevel", "credits"),
        TOTAL_CREDIT("totalCredit", "credits"),
        PART_CREDIT("partCredit", "credits");

        private final String text;
        private final String measure;

        Kind(String text, String measure) {
            this.text = text;
            this.measure = measure;
        }

        @JsonValue
        public String text() {
            return text;
        }

        String measure() {
            return measure;
        }
    }

    /** How a set does by a requirement. */
    record Outcome(Requirement requirement, int counted, Verdict verdict) {

        int missing() {
            return Math.max(0, requirement.required - counted);
        }
    }

    Outcome judge(List<ChosenUnit> units) {
        Tally tally = count.apply(units);
        return new Outcome(this, tally.counted(), verdict(tally));
    }

    private Verdict verdict(Tally tally) {
        if (tally.counted() >= required) {
            return certain ? Verdict.MET : Verdict.UNKNOWN;
        }
        return tally.maybeMore() ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }

    /** All of them: met where each is, not met where one is not. Where nothing is asked for that we know of, nothing is known. */
    static Verdict together(List<Outcome> outcomes) {
        List<Verdict> verdicts =
                outcomes.stream().map(Outcome::verdict).distinct().toList();
        if (verdicts.contains(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return verdicts.equals(List.of(Verdict.MET)) ? Verdict.MET : Verdict.UNKNOWN;
    }
}
