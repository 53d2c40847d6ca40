package org.goldenthread.rules.worker;

import java.time.LocalDate;
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

    /** What is told of any column by the same code. */
    static final List<Rule<QualificationSlot>> ALL_SLOTS = List.of(
            draft(Severity.WARNING, 9030, "qualification.twice", "QUALACH01")
                    .when(HeldQualificationRules::isRepetition)
                    .example("QUALACH01=131;2015 | QUALACH02=131;2015", "QUALACH01=131;2015 | QUALACH02=131;2016")
                    .says(
                            "A column before has the same qualification with the same year; it counts once.",
                            "Take one out."),
            draft(Severity.INFO, 9031, "qualification.not-awarded-then", "QUALACH01")
                    .when(HeldQualificationRules::wasNotAwarded)
                    .example("QUALACH01=10;2018", "QUALACH01=10;2010")
                    .says(
                            "As far as the list knows, the qualification was not awarded in that year.",
                            "Check code and year."));

    /** One list for each column with national codes, and one for all others. */
    static final List<List<Rule<QualificationSlot>>> BY_SLOT = IntStream.rangeClosed(1, NATIONAL_SLOTS + 1)
            .mapToObj(HeldQualificationRules::rulesOf)
            .toList();

    private HeldQualificationRules() {}

    static List<Rule<QualificationSlot>> of(QualificationSlot slot) {
        return BY_SLOT.get(Math.min(slot.number(), BY_SLOT.size()) - 1);
    }

    /** Whether a column before has the same qualification of the same year. */
    static boolean isRepetition(QualificationSlot slot) {
        if (slot.qualification() == null) {
            return false;
        }
        for (QualificationSlot other : slot.row().held()) {
            if (other.number() >= slot.number()) {
                return false;
            }
            if (other.code() == slot.code() && other.year() == slot.year()) {
                return true;
            }
        }
        return false;
    }

    private static List<Rule<QualificationSlot>> rulesOf(int slot) {
        int base = slot > NATIONAL_SLOTS ? OWN : FIRST_NATIONAL + (slot - 1) * NATIONAL_STEP;
        String column = "QUALACH0" + slot;
        String name = "qualification-" + slot + (slot > NATIONAL_SLOTS ? "-and-on" : "");
        return List.of(
                draft(Severity.ERROR, base, name + ".code-missing", column)
                        .when(q -> q.code() == WholeNumber.BLANK)
                        .example(column + "=;2018", column + "=")
                        .says("There is a year, but no code of the qualification.", FORM),
                draft(Severity.ERROR, base, name + ".code-unknown", column)
                        .when(q -> q.code() != WholeNumber.BLANK && q.qualification() == null)
                        .example(column + "=9999;2018", column + "=")
                        .says("The code is not in the list qualifications.", FORM),
                draft(Severity.WARNING, base + YEAR, name + ".year-missing", column)
                        .when(QualificationSlot::lacksYear)
                        .example(column + "=131", column + "=131;2018")
                        .says("The year in which the qualification was achieved is missing.", FORM),
                draft(Severity.ERROR, base + YEAR, name + ".year", column)
                        .when(q -> !q.lacksYear() && !q.isYearOfThePast())
                        .example(column + "=131;18", column + "=131;2018")
                        .says("The year of the qualification is not a year of the last 100.", FORM),
                draft(Severity.WARNING, base + NOTES, name + ".notes-too-long", column + "NOTES", column)
                        .when(q -> q.notes().length() > LONGEST_NOTES)
                        .example(
                                column + "=131;2018 | " + column + "NOTES=" + "x".repeat(LONGEST_NOTES + 1),
                                column + "=131;2018")
                        .says("The notes are longer than 120 characters; they are ignored.", "Shorten them."));
    }

    private static RuleDraft<QualificationSlot> draft(Severity severity, int number, String name, String... columns) {
        return RuleDraft.of(FileKind.WORKERS, severity, number, name, columns);
    }

    private static boolean wasNotAwarded(QualificationSlot slot) {
        Qualification qualification = slot.qualification();
        if (qualification == null || !slot.isYearOfThePast()) {
            return false;
        }
        LocalDate from = qualification.validFrom();
        LocalDate until = qualification.validUntil();
        return (from != null && slot.year() < from.getYear()) || (until != null && slot.year() > until.getYear());
    }
}
