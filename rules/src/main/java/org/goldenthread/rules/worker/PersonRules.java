package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.CARECERT;
import static org.goldenthread.rules.file.WorkerColumn.DISABLED;
import static org.goldenthread.rules.file.WorkerColumn.DOB;
import static org.goldenthread.rules.file.WorkerColumn.ETHNICITY;
import static org.goldenthread.rules.file.WorkerColumn.GENDER;
import static org.goldenthread.rules.file.WorkerColumn.NINUMBER;
import static org.goldenthread.rules.file.WorkerColumn.POSTCODE;
import static org.goldenthread.rules.file.WorkerColumn.RECSOURCE;
import static org.goldenthread.rules.worker.WorkerRule.error;
import static org.goldenthread.rules.worker.WorkerRule.unknown;
import static org.goldenthread.rules.worker.WorkerRule.warning;

import java.util.List;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.CalendarDate;
import org.goldenthread.rules.value.NationalInsurance;
import org.goldenthread.rules.value.Postcode;

/** Who the worker is. */
final class PersonRules {

    static final int YOUNGEST = 14;
    static final int OLDEST = 100;

    static final List<Rule<WorkerRow>> RULES = List.of(
            error(1060, "ni-number.form", NINUMBER)
                    .when(row -> row.isGiven(NINUMBER)
                            && !row.isMasked(NINUMBER)
                            && NationalInsurance.parse(row.text(NINUMBER)) == NationalInsurance.WRONG)
                    .example("NINUMBER=A123456", "NINUMBER=AB 12 34 56 C")
                    .says("NINUMBER is not a National Insurance number.", "Write it like AB123456C."),
            warning(3070, "postcode.missing", POSTCODE)
                    .when(row -> row.isBlank(POSTCODE))
                    .example("POSTCODE=", "POSTCODE=LS1 1AA")
                    .says("POSTCODE is blank.", "Give the worker's home postcode."),
            error(1070, "postcode.form", POSTCODE)
                    .when(row -> row.isGiven(POSTCODE) && !Postcode.isExact(row.text(POSTCODE)))
                    .example("POSTCODE=LS11AA", "POSTCODE=LS1 1AA")
                    .says("POSTCODE is not a UK postcode with one space.", "Write it like LS1 1AA."),
            warning(3080, "birth-date.missing", DOB)
                    .when(row -> row.isBlank(DOB)
                            || (row.isMasked(DOB) && !row.standing().onRecord()))
                    .example("DOB=", "DOB=15/06/1985")
                    .says("DOB is blank.", "Give the worker's date of birth."),
            warning(3080, "birth-date.form", DOB)
                    .when(row -> row.dates().birth() == CalendarDate.WRONG)
                    .example("DOB=31/02/1985", "DOB=28/02/1985")
                    .says("DOB is not a date; it is ignored.", "Write it as DD/MM/YYYY, a day that the calendar has."),
            warning(3080, "birth-date.age", DOB)
                    .when(row -> row.dates().hasBirth() && !row.dates().isOfWorkingAge())
                    .example("DOB=01/01/1900", "DOB=01/01/1960")
                    .says("DOB makes the worker younger than 14 or older than 100; it is ignored.", "Correct it."),
            unknown(1090, "gender.unknown", GENDER, c -> c.genders, "Give 1 male, 2 female, 3 not known or 4 other."),
            unknown(1100, "ethnicity.unknown", ETHNICITY, c -> c.ethnicities, "Give a code of the list ethnicities."),
            unknown(1150, "disability.unknown", DISABLED, c -> c.disabilities, "Give 0, 1, 2 or 3."),
            unknown(1160, "care-certificate.unknown", CARECERT, c -> c.careCertificates, "Give 1, 2 or 3."),
            unknown(
                    1180,
                    "recruitment-source.unknown",
                    RECSOURCE,
                    c -> c.recruitmentSources,
                    "Give a code of the list recruitment sources."));

    private PersonRules() {}
}
