package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.DISPLAYID;
import static org.goldenthread.rules.file.WorkerColumn.EMPLSTATUS;
import static org.goldenthread.rules.file.WorkerColumn.UNIQUEWORKERID;
import static org.goldenthread.rules.file.WorkerColumn.ZEROHRCONT;
import static org.goldenthread.rules.worker.WorkerAnswer.Recorded.KNOWN;
import static org.goldenthread.rules.worker.WorkerAnswer.Recorded.MISSING;
import static org.goldenthread.rules.worker.WorkerAnswer.Recorded.NOT_KNOWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.CodeSet;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.file.WorkerColumn;
import org.goldenthread.rules.value.NumberPair;
import org.goldenthread.rules.worker.WorkerAnswer.Recorded;

/** Reads what workers' records answer, one after the other, from wherever their cells come. */
public final class AnswerReader {

    private static final int NOT_KNOWN_CODE = 999;
    private static final int GENDER_NOT_KNOWN = 3;
    private static final int ETHNICITY_NOT_KNOWN = 99;

    private final Layout layout = Layout.national(FileKind.WORKERS);
    private final WorkerRow view;
    private final String[] cells = new String[layout.size()];
    private final Row row = new Row(0, Arrays.asList(cells));

    /** @param today the day on which ages are counted */
    public AnswerReader(CodeLists codeLists, LocalDate today) {
        view = new WorkerRow(layout, codeLists, today);
    }

    /** Turns to the next record, given as the cell of each national column, "" where it is blank. */
    public void read(UnaryOperator<String> cellOfColumn) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cellOfColumn.apply(layout.columns().get(i));
        }
        view.read(row);
        view.readChecked();
    }

    public boolean isDeleted() {
        return view.status() == RowStatus.DELETE;
    }

    public Recorded recorded(WorkerAnswer answer) {
        return switch (answer) {
            case ID -> known(view.isGiven(UNIQUEWORKERID) && view.isGiven(DISPLAYID));
            case JOB_ROLE -> known(view.jobRole() != null);
            case CONTRACT -> code(EMPLSTATUS, view.codes().contractTypes, NOT_KNOWN_CODE);
            case BIRTH_DATE -> known(view.dates().isOfWorkingAge());
            case GENDER -> code(WorkerColumn.GENDER, view.codes().genders, GENDER_NOT_KNOWN);
            case ETHNICITY -> code(WorkerColumn.ETHNICITY, view.codes().ethnicities, ETHNICITY_NOT_KNOWN);
            case SICKNESS -> amount(ContractRules.daysSick(view));
            case ZERO_HOURS -> code(ZEROHRCONT, view.codes().yesNo, NOT_KNOWN_CODE);
            case HOURS -> amount(ContractRules.hours(view));
            case PAY -> PayRules.isNotKnown(view) ? NOT_KNOWN : known(PayRules.hasPay(view));
            case SOCIAL_CARE_QUALIFICATION -> level(view.socialCare());
            case OTHER_QUALIFICATION -> level(view.otherSubject());
        };
    }

    private Recorded code(WorkerColumn column, CodeSet codes, int notKnown) {
        int code = view.number(column);
        return code == notKnown && codes.contains(code) ? NOT_KNOWN : known(codes.contains(code));
    }

    /** A qualification of a level that is not known says as little of the highest level as none at all. */
    private Recorded level(NumberPair pair) {
        int answer = pair.first();
        if (!view.codes().yesNo.contains(answer)) {
            return MISSING;
        }
        if (answer == HighestLevelRules.NOT_KNOWN) {
            return NOT_KNOWN;
        }
        boolean levelKnown = pair.second() != HighestLevelRules.NOT_KNOWN
                && view.codes().levels.contains(pair.second());
        return answer != HighestLevelRules.YES || levelKnown ? KNOWN : NOT_KNOWN;
    }

    private static Recorded amount(long amount) {
        if (amount == ContractRules.NOT_KNOWN) {
            return NOT_KNOWN;
        }
        return known(amount >= 0);
    }

    private static Recorded known(boolean given) {
        return given ? KNOWN : MISSING;
    }
}
