package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.NINUMBER;

import org.goldenthread.rules.value.NationalInsurance;

/**
 * What a checked worker row says that is compared with other rows; negative where it says nothing, or where rules refuse or
 * ignore it.
 *
 * @param birthDate in days since 1970-01-01; one of the constants of CalendarDate if there is none
 * @param niNumber as NationalInsurance reads it
 * @param yearlySalary in pounds
 * @param contractedHalfHours twice the hours a week
 */
public record WorkerFigures(
        int birthDate, long niNumber, int yearlySalary, int jobRole, int contractedHalfHours, int averageHalfHours) {

    static WorkerFigures of(WorkerRow row) {
        return new WorkerFigures(
                row.dates().birth(),
                NationalInsurance.parse(row.text(NINUMBER)),
                PayRules.yearlySalary(row),
                row.mainJobRole(),
                ContractRules.contractedHalfHours(row),
                ContractRules.averageHalfHours(row));
    }
}
