package org.goldenthread.rules.worker;

import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.rules.codelist.Qualification;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.RuleDraft;
import org.goldenthread.rules.value.WholeNumber;

/**
 * Qualifications achieved, {@code code;year}. The first three columns have national codes, 20 apart; the national system drops
 * whatever it finds in the others, so they share codes of ours.
 */
final class HeldQualificationRules {

    private static final int NATIONAL_SLOTS = 3;
    private static final int FIRST_NATIONAL = 5010;
    private static final int NATIONAL_STEP = 20;
    private static final int OWN = 9010;
    private static final int YEAR = 5;
    private static final int NOTES = 10;
    private static final int LONGEST_NOTES = 120;
    private static final String FORM = "Write code and year like 132;2018.";

    /** One list for each column with codes of its own, and one for all others. */
    static final List<List<Rule<QualificationSlot>>> BY_SLOT = IntStream.rangeClosed(1, NATIONAL_SLOTS + 1)
            .mapToObj(HeldQualificationRules::rulesOf)
            .toList();

    private HeldQualificationRules() {}

    static List<Rule<QualificationSlot>> of(QualificationSlot slot) {
        return BY_SLOT.get(Math.min(slot.number(), BY_SLOT.size()) - 1);
    }

    /** The rules of one column, or of all columns from that on where they have no national codes. */
    private static List<Rule<QualificationSlot>> rulesOf(int slot) {
        int base = slot > NATIONAL_SLOTS ? OWN : FIRST_NATIONAL + (slot - 1) * NATIONAL_STEP;
        String column = "QUALACH0" + slot;
        String name = "qualification-" + slot + (slot > NATIONAL_SLOTS ? "-and-on" : "");
        return List.of(
                draft(Severity.ERROR, base, name + ".code", column)
                        .when(q -> q.qualification() == null)
                        .example(column + "=9999;2018", column + "=")
                        .says("The code of the qualification is missing or not in the list qualifications.", FORM),
                draft(Severity.WARNING, base + YEAR, name + ".year-missing", column)
                        .when(q -> q.lacksYear())
                        .example(column + "=132", column + "=132;2018")
                        .says("The year in which the qualification was achieved is missing.", FORM),
                draft(Severity.ERROR, base + YEAR, name + ".year", column)
                        .when(q -> !q.lacksYear() && !q.isYearOfThePast())
                        .example(column + "=132;18", column + "=132;2018")
                        .says("The year of the qualification is not a year of the last 100.", FORM),
                draft(Severity.WARNING, base + NOTES, name + ".notes-too-long", column + "NOTES", column)
                        .when(q -> q.notes().length() > LONGEST_NOTES)
                        .says("The notes are longer than 120 characters; they are ignored.", "Shorten them."),
                draft(Severity.WARNING, 9030, name + ".twice", column)
                        .when(q -> isRepetition(q))
                        .example("QUALACH01=131;2015 | QUALACH02=131;2015 | QUALACH03=131;2015", "QUALACH01=131;2015")
                        .says(
                                "The same qualification with the same year is in a column before; it counts once.",
                                "Take it out."),
                draft(Severity.INFO, 9031, name + ".not-awarded-then", column)
                        .when(q -> wasNotAwarded(q))
                        .example(column + "=132;2018 | " + column + "=10;2018", column + "=132;2018")
                        .says(
                                "The qualification was not awarded in that year, as far as the list knows.",
                                "Check code and year."));
    }

    private static RuleDraft<QualificationSlot> draft(Severity severity, int number, String name, String... columns) {
        return RuleDraft.of(FileKind.WORKERS, severity, number, name, columns);
    }

    private static boolean isRepetition(QualificationSlot qualification) {
        if (qualification.code() == WholeNumber.WRONG) {
            return false;
        }
        for (QualificationSlot other : qualification.row().held()) {
            if (other == qualification) {
                return false;
            }
            if (other.code() == qualification.code() && other.year() == qualification.year()) {
                return true;
            }
        }
        return false;
    }

    private static boolean wasNotAwarded(QualificationSlot slot) {
        Qualification qualification = slot.qualification();
        if (qualification == null || slot.year() < 0) {
            return false;
        }
        boolean before = qualification.validFrom() != null
                && slot.year() < qualification.validFrom().getYear();
        boolean after = qualification.validUntil() != null
                && slot.year() > qualification.validUntil().getYear();
        return before || after;
    }
}
