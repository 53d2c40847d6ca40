package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.EMPLSTATUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.rules.codelist.CodeSet;
import org.goldenthread.rules.file.WorkerColumn;
import org.goldenthread.rules.value.CalendarDate;
import org.goldenthread.rules.value.NumberPair;
import org.goldenthread.rules.value.WholeNumber;
import org.goldenthread.rules.worker.WorkerFacts.Held;
import org.goldenthread.rules.worker.WorkerFacts.Highest;
import org.goldenthread.rules.worker.WorkerFacts.WorkedTowards;
import org.jspecify.annotations.Nullable;

/** Takes the facts from a row: what rules refuse or ignore is left out. */
final class WorkerFactsReader {

    private WorkerFactsReader() {}

    static WorkerFacts read(WorkerRow row) {
        boolean checked = row.isChecked();
        return new WorkerFacts(
                row.workplace(),
                row.reference(),
                row.status(),
                orNull(row.changedReference()),
                orNull(row.transferTo()),
                checked && row.jobRole() != null ? row.mainJobRole() : null,
                checked ? known(row, EMPLSTATUS, row.codes().contractTypes) : null,
                checked ? startDate(row) : null,
                checked ? highest(row, row.socialCare()) : null,
                checked ? highest(row, row.otherSubject()) : null,
                checked ? held(row) : List.of(),
                checked ? workedTowards(row) : List.of(),
                checked ? Induction.of(WholeNumber.parse(row.inductionText())) : null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Integer known(WorkerRow row, WorkerColumn column, CodeSet codes) {
        return codes.contains(row.number(column)) ? row.number(column) : null;
    }

    private static @Nullable LocalDate startDate(WorkerRow row) {
        int day = StartRules.startDate(row);
        return CalendarDate.isDate(day) ? LocalDate.ofEpochDay(day) : null;
    }

    private static @Nullable Highest highest(WorkerRow row, NumberPair pair) {
        int answer = pair.first();
        if (!row.codes().yesNo.contains(answer)) {
            return null;
        }
        boolean known = answer != HighestLevelRules.NOT_KNOWN;
        int level = pair.second();
        boolean hasLevel = answer == HighestLevelRules.YES
                && level != HighestLevelRules.NOT_KNOWN
                && row.codes().levels.contains(level);
        return new Highest(known ? answer == HighestLevelRules.YES : null, hasLevel ? level : null);
    }

    private static List<Held> held(WorkerRow row) {
        List<Held> held = new ArrayList<>(row.held().size());
        for (QualificationSlot slot : row.held()) {
            if (slot.qualification() != null && !HeldQualificationRules.isRepetition(slot)) {
                held.add(new Held(slot.code(), slot.isYearOfThePast() ? slot.year() : null));
            }
        }
        return held;
    }

    private static List<WorkedTowards> workedTowards(WorkerRow row) {
        if (row.workedTowards().isEmpty()) {
            return List.of();
        }
        List<WorkedTowards> workedTowards = new ArrayList<>();
        for (QualificationSlot slot : row.workedTowards()) {
            if (slot.qualification() != null) {
                workedTowards.add(
                        new WorkedTowards(slot.code(), ExtensionRules.isYearToCome(slot) ? slot.year() : null));
            }
        }
        return workedTowards;
    }
}
