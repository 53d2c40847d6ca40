package org.goldenthread.sampledata.fault;

import static org.goldenthread.sampledata.fault.FaultKind.error;
import static org.goldenthread.sampledata.fault.FaultKind.warning;

import java.util.List;

/** Faults of a training row. */
final class TrainingFaults {

    static final List<FaultKind> ALL = List.of(
            error(997, "LOCALESTID", "WP-UNKNOWN", "training at an unknown workplace"),
            error(996, "UNIQUEWORKERID", "S-UNKNOWN", "training of an unknown worker"),
            error(1020, "DATECOMPLETED", "31/02/2019", "completed on a day that does not exist"),
            error(1020, "DATECOMPLETED", "01/01/2999", "completed in the future"),
            error(1030, "EXPIRYDATE", "1/1/27", "expiry date of the wrong form"),
            error(1030, "EXPIRYDATE", "", "expires when it was completed")
                    .becomes(spot -> spot.row().get("DATECOMPLETED")),
            error(1050, "CATEGORY", "", "no category"),
            error(1050, "CATEGORY", "1abc", "category is not a number"),
            error(1050, "CATEGORY", "3", "unknown category"),
            error(1060, "ACCREDITED", "1.5", "accreditation is not a whole number"),
            error(1090, "PROVIDERNAME", "9999", "unknown provider").when(spot -> spot.has("WHODELIVERED", "2")),
            error(1100, "HOWDELIVERED", "3", "unknown way of delivery"),
            error(1110, "VALIDITY", "0", "valid for no month"),
            warning(2090, "PROVIDERNAME", "1", "provider of training given in-house")
                    .when(spot -> spot.has("WHODELIVERED", "1")));

    private TrainingFaults() {}
}
