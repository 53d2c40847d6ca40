package org.goldenthread.sampledata.fault;

import static org.goldenthread.sampledata.fault.FaultKind.error;
import static org.goldenthread.sampledata.fault.FaultKind.warning;

import java.util.List;

/** Faults of a worker row. */
final class WorkerFaults {

    private static final String REGISTERED_MANAGER = "4";

    static final List<FaultKind> ALL = List.of(
            error(997, "LOCALESTID", "WP-UNKNOWN", "worker of an unknown workplace"),
            error(998, "UNIQUEWORKERID", "", "same worker twice")
                    .when(spot -> spot.sameAsBefore("LOCALESTID"))
                    .becomes(spot -> spot.before("UNIQUEWORKERID")),
            error(1040, "STATUS", "CHANGED", "unknown status"),
            error(1050, "DISPLAYID", "", "no display id"),
            error(1060, "NINUMBER", "QQ12345", "NI number too short"),
            error(1070, "POSTCODE", "ZZ991AA", "postcode without a space"),
            error(1090, "GENDER", "1.5", "gender is not a whole number"),
            error(1100, "ETHNICITY", "77", "unknown ethnic group"),
            error(1110, "NATIONALITY", "1abc", "nationality is not a number")
                    .when(spot -> !spot.has("BRITISHCITIZENSHIP")),
            error(1150, "DISABLED", "4", "unknown disability answer"),
            error(1160, "CARECERT", "0", "unknown Care Certificate answer"),
            error(1180, "RECSOURCE", "3", "unknown recruitment source"),
            error(1220, "EMPLSTATUS", "", "no contract type"),
            error(1220, "EMPLSTATUS", "1abc", "contract type is not a number"),
            error(1260, "SALARY", "9", "salary too low").when(spot -> spot.has("SALARYINT", "1")),
            error(1270, "HOURLYRATE", "12.505", "rate with three decimals").when(spot -> spot.has("SALARYINT", "3")),
            error(1280, "MAINJOBROLE", "", "no job role").when(WorkerFaults::plainRole),
            error(1280, "MAINJOBROLE", "99", "unknown job role").when(WorkerFaults::plainRole),
            error(1280, "MAINJOBROLE", REGISTERED_MANAGER, "registered manager in an unregulated workplace")
                    .when(spot -> !spot.regulated() && plainRole(spot)),
            error(1360, "SCQUAL", "1", "qualification without its level"),
            error(1370, "NONSCQUAL", "3", "unknown answer on other qualifications"),
            error(5010, "QUALACH01", "9999;2018", "unknown qualification"),
            error(5015, "QUALACH01", "54;2999", "qualification of the future").when(spot -> !spot.has("QUALACH02")),
            error(5030, "QUALACH02", "health;2018", "qualification is not a number")
                    .when(spot -> spot.has("QUALACH02")),
            warning(5015, "QUALACH01", "54", "qualification without a year").when(spot -> !spot.has("QUALACH02")),
            warning(1240, "DAYSSICK", "400", "more sick days than the year has"),
            warning(3070, "POSTCODE", "", "no postcode"),
            warning(3080, "DOB", "31/02/1980", "date of birth that does not exist"),
            warning(3190, "STARTDATE", "31/02/2019", "start date that does not exist"),
            warning(3300, "CONTHOURS", "37.25", "hours are not in halves").when(spot -> spot.has("CONTHOURS")),
            warning(5620, "L2CARECERT", "1;2019", "certificate before it existed"),
            warning(5650, "CWPCATEGORY", "8", "unknown pathway category"),
            error(9010, "QUALACH04", "9999;2018", "unknown qualification beyond the third"),
            warning(9030, "QUALACH02", "", "same qualification twice")
                    .when(spot -> spot.has("QUALACH01"))
                    .becomes(spot -> spot.row().get("QUALACH01")),
            error(9040, "QUALWT01", "9999;2028", "unknown qualification worked towards"),
            error(9042, "QUALWT01", "132;2018", "qualification expected in the past"),
            error(9050, "INDUCTION", "4", "unknown induction answer"));

    private WorkerFaults() {}

    // A role without questions of its own, so that only the role is wrong.
    private static boolean plainRole(Spot spot) {
        return !spot.has("MAINJRDESC")
                && !spot.has("NMCREG")
                && !spot.has("AMHP")
                && !spot.has("DHA")
                && !spot.has("MAINJOBROLE", REGISTERED_MANAGER);
    }
}
