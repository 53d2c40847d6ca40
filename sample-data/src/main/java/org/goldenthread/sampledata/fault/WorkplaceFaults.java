package org.goldenthread.sampledata.fault;

import static org.goldenthread.sampledata.fault.FaultKind.error;
import static org.goldenthread.sampledata.fault.FaultKind.warning;

import java.util.List;

/** Faults of a workplace row. None spoils its reference: all its workers would be without a workplace. */
final class WorkplaceFaults {

    static final List<FaultKind> ALL = List.of(
            error(1020, "STATUS", "CHANGED", "unknown status"),
            error(1030, "ESTNAME", "", "no name"),
            error(1040, "ADDRESS1", "", "no address"),
            error(1060, "POSTCODE", "XX", "not a postcode"),
            error(1070, "ESTTYPE", "9", "unknown employer type"),
            error(1070, "ESTTYPE", "2", "employer type no longer used").when(spot -> !spot.has("OTHERTYPE")),
            error(1080, "PERMCQC", "2", "unknown sharing answer"),
            error(1100, "REGTYPE", "", "registration missing").when(spot -> !spot.regulated()),
            error(1105, "PROVNUM", "1-12", "provider number of the wrong form").when(Spot::regulated),
            error(1110, "LOCATIONID", "", "location number missing").when(Spot::regulated),
            error(998, "LOCATIONID", "", "location number of another workplace")
                    .when(spot -> spot.regulated() && !spot.before("LOCATIONID").isEmpty())
                    .becomes(spot -> spot.before("LOCATIONID")),
            error(1120, "ALLSERVICES", "", "services missing"),
            error(1200, "TOTALPERMTEMP", "1abc", "staff is not a number"),
            error(1300, "VACANCIES", "0;1.5", "vacancies are not a whole number"),
            error(1310, "STARTERS", "0", "starters are fewer than job roles"),
            warning(1130, "SERVICEUSERS", "99", "unknown service user group").when(spot -> !spot.has("OTHERUSERDESC")),
            warning(9010, "REASONS", "99", "unknown reason for leaving").when(spot -> spot.has("REASONNOS", "1")),
            warning(2200, "TOTALPERMTEMP", "", "staff differs from the worker rows")
                    .when(spot -> !spot.has("TOTALPERMTEMP", "999"))
                    .becomes(
                            spot -> Integer.toString(Integer.parseInt(spot.row().get("TOTALPERMTEMP")) + 1)),
            warning(2420, "REPEATTRAINING", "5", "unknown answer on repeated training"),
            warning(2450, "SICKPAY", "maybe", "unknown answer on sick pay"),
            warning(2470, "HOLIDAY", "four weeks", "holiday is not a number"),
            warning(2540, "ACTUALCONT", "2", "pension contribution below the minimum")
                    .when(spot -> spot.has("PENSION", "1")));

    private WorkplaceFaults() {}
}
