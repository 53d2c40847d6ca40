package org.goldenthread.sampledata.worker;

import java.util.List;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.proportion.Proportions;
import org.goldenthread.sampledata.row.CodeChoices;
import org.goldenthread.sampledata.row.SampleRow;
import org.goldenthread.sampledata.spec.OptionalColumns;
import org.goldenthread.sampledata.spec.SampleSpec;

/** A worker's job: how they came to it, contract, hours, pay and role. */
final class EmploymentCells {

    private static final int FIRST_WORK_AT = 16;
    private static final List<String> CONTRACTS = List.of("1", "1", "1", "1", "1", "1", "1", "2", "3", "4", "7");
    private static final List<String> EMPLOYEES = List.of("1", "2");
    private static final List<String> FULL_TIME = List.of("37", "37.5", "39", "40");

    private final SampleSpec spec;
    private final CodeChoices choices;

    EmploymentCells(SampleSpec spec, CodeChoices choices) {
        this.spec = spec;
        this.choices = choices;
    }

    void fill(SampleRow row, Worker worker, Draw draw) {
        start(row, worker, draw);
        training(row, worker, draw);
        role(row, worker, draw);
        contract(row, worker, draw);
    }

    private void start(SampleRow row, Worker worker, Draw draw) {
        int firstYear = worker.born().getYear() + FIRST_WORK_AT;
        row.set("RECSOURCE", choices.pick("recruitment-sources", draw))
                .set("STARTDATE", worker.started())
                .set(
                        "STARTINSECT",
                        draw.chance(0.9)
                                ? "" + draw.between(firstYear, worker.started().getYear())
                                : "999");
        String daysSick = draw.chance(0.05) ? "999" : halves(draw.between(0, 40));
        // The number a record has already is taken for one nobody looked at again.
        row.set("DAYSSICK", spec.status() == RowStatus.NEW ? daysSick : "");
    }

    private void training(SampleRow row, Worker worker, Draw draw) {
        row.set("CARECERT", draw.between(1, 3))
                .set("L2CARECERT", draw.pick(List.of("1", "1;" + spec.asOf().getYear(), "2", "3", "3", "3")))
                .set("APPRENTICE", draw.chance(0.05) ? "1" : "2")
                .set("CWPCATEGORY", choices.pick("care-workforce-pathway-categories", draw));
        if (worker.workplace().delegatesHealthcare() && worker.role().delegatedHealthcare()) {
            row.set("DHA", draw.between(1, 2));
        }
        if (spec.has(OptionalColumns.INDUCTION)) {
            row.set("INDUCTION", draw.pick(List.of("1", "1", "1", "2", "3", "999")));
        }
    }

    private static void role(SampleRow row, Worker worker, Draw draw) {
        JobRole role = worker.role();
        row.set("MAINJOBROLE", role.code()).set("MAINJRDESC", role.descriptionNeeded() ? "Sample role" : "");
        if (role.code() == JobRole.REGISTERED_NURSE) {
            row.set("NMCREG", draw.between(1, 5));
        }
        if (role.code() == JobRole.SOCIAL_WORKER) {
            row.set("AMHP", draw.between(1, 2));
        }
    }

    private static void contract(SampleRow row, Worker worker, Draw draw) {
        String contract = worker.place() == 0 ? "1" : draw.pick(CONTRACTS);
        boolean zeroHours = worker.place() > 0 && draw.chance(0.2);
        row.set("EMPLSTATUS", contract).set("ZEROHRCONT", zeroHours ? "1" : "2");
        boolean fullTime = draw.chance(0.6);
        String hours = fullTime ? draw.pick(FULL_TIME) : halves(draw.between(16, 72));
        boolean contracted = EMPLOYEES.contains(contract) && !zeroHours;
        row.set(contracted ? "CONTHOURS" : "AVGHOURS", hours);
        // By the year for full-time contracts only: the same salary for fewer hours is taken for a mistake.
        if (contracted && fullTime && !worker.jobType().equals(Proportions.DIRECT_CARE)) {
            row.set("SALARYINT", "1").set("SALARY", salary(worker, draw));
        } else {
            row.set("SALARYINT", "3").set("HOURLYRATE", draw.between(12, 24) + "." + draw.between(25, 99));
        }
    }

    private static int salary(Worker worker, Draw draw) {
        int hundreds = switch (worker.jobType()) {
            case Proportions.MANAGERIAL ->
                worker.role().code() == JobRole.SENIOR_MANAGEMENT ? draw.between(550, 950) : draw.between(280, 520);
            case Proportions.PROFESSIONAL -> draw.between(300, 450);
            default -> draw.between(220, 300);
        };
        return hundreds * 100;
    }

    private static String halves(int count) {
        return count % 2 == 0 ? "" + count / 2 : count / 2 + ".5";
    }
}
