package org.goldenthread.sampledata.worker;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.codelist.Qualification;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.row.SampleColumns;
import org.goldenthread.sampledata.row.SampleRow;
import org.goldenthread.sampledata.spec.ManagerPlan;
import org.goldenthread.sampledata.spec.OptionalColumns;
import org.goldenthread.sampledata.spec.SampleSpec;

/** The qualifications a worker holds and works towards. */
final class QualificationCells {

    private static final int STUDIES_FOR_AT_MOST = 3;

    private final SampleSpec spec;
    private final QualificationPool pool;

    QualificationCells(SampleSpec spec, CodeLists codes) {
        this.spec = spec;
        this.pool = new QualificationPool(codes, spec.asOf());
    }

    void fill(SampleRow row, Worker worker, Draw draw) {
        List<HeldQualification> held = held(worker, draw);
        for (int i = 0; i < held.size(); i++) {
            row.set(SampleColumns.qualification(i + 1), held.get(i).cell());
        }
        row.set("SCQUAL", highest(held)).set("NONSCQUAL", draw.chance(0.7) ? "2" : "1;" + draw.between(0, 7));
        if (spec.has(OptionalColumns.WORKED_TOWARDS) && draw.chance(spec.workedTowardsShare())) {
            Qualification next = pool.next(worker.role().managerial(), held, draw);
            int year = spec.asOf().getYear() + draw.between(1, STUDIES_FOR_AT_MOST);
            row.set("QUALWT01", next.code() + ";" + year);
        }
    }

    private List<HeldQualification> held(Worker worker, Draw draw) {
        int most = SampleColumns.qualifications(spec);
        if (worker.role().code() == JobRole.REGISTERED_MANAGER) {
            ManagerPlan plan = Objects.requireNonNull(worker.workplace().manager());
            return pool.forManager(plan, worker.born(), draw);
        }
        return pool.forWorker(worker, most, draw);
    }

    private static String highest(List<HeldQualification> held) {
        if (held.isEmpty()) {
            return "2";
        }
        return held.stream()
                .map(each -> each.qualification().level())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(level -> "1;" + level)
                .orElse("1;999");
    }
}
