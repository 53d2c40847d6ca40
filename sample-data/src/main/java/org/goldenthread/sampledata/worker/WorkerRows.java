package org.goldenthread.sampledata.worker;

import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.draw.Part;
import org.goldenthread.sampledata.row.CodeChoices;
import org.goldenthread.sampledata.row.SampleColumns;
import org.goldenthread.sampledata.row.SampleRow;
import org.goldenthread.sampledata.spec.OptionalColumns;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.goldenthread.sampledata.workplace.Workplace;

/** Fills in the rows of the workers file. */
public final class WorkerRows {

    private static final int CHANGES_REFERENCE = 10;
    private static final int TRANSFERS = 50;

    private final SampleSpec spec;
    private final SampleColumns columns;
    private final PersonCells person;
    private final EmploymentCells employment;
    private final QualificationCells qualifications;

    public WorkerRows(SampleSpec spec, CodeLists codes, CodeChoices choices) {
        this.spec = spec;
        this.columns = SampleColumns.of(FileKind.WORKERS, spec);
        this.person = new PersonCells(choices);
        this.employment = new EmploymentCells(spec, choices);
        this.qualifications = new QualificationCells(spec, codes);
    }

    public SampleColumns columns() {
        return columns;
    }

    public SampleRow of(Worker worker) {
        int workplace = worker.workplace().place();
        Draw draw = Draw.of(spec.seed(), Part.WORKER_ROW, spec.organisation(), workplace, worker.place());
        SampleRow row = new SampleRow(columns);
        identity(row, worker);
        person.fill(row, worker, draw);
        employment.fill(row, worker, draw);
        qualifications.fill(
                row, worker, Draw.of(spec.seed(), Part.QUALIFICATIONS, spec.organisation(), workplace, worker.place()));
        return row;
    }

    private void identity(SampleRow row, Worker worker) {
        row.set("LOCALESTID", worker.workplace().reference())
                .set("UNIQUEWORKERID", worker.reference())
                .set("STATUS", spec.status().name())
                .set("DISPLAYID", worker.reference());
        if (spec.status() != RowStatus.UPDATE) {
            return;
        }
        if (spec.has(OptionalColumns.CHANGED_REFERENCES) && isLastOf(CHANGES_REFERENCE, worker)) {
            row.set("CHGUNIQUEWRKID", worker.reference() + "N");
        }
        if (spec.has(OptionalColumns.TRANSFERS) && isLastOf(TRANSFERS, worker) && spec.workplaces() > 1) {
            int next = (worker.workplace().place() + 1) % spec.workplaces();
            row.set("TRANSFERSTAFFRECORD", Workplace.referenceAt(next));
        }
    }

    private static boolean isLastOf(int group, Worker worker) {
        return worker.place() % group == group - 1;
    }
}
