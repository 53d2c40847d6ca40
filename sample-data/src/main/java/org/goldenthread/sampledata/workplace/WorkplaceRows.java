package org.goldenthread.sampledata.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.Service;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.draw.Part;
import org.goldenthread.sampledata.row.CodeChoices;
import org.goldenthread.sampledata.row.SampleColumns;
import org.goldenthread.sampledata.row.SamplePostcode;
import org.goldenthread.sampledata.row.SampleRow;
import org.goldenthread.sampledata.spec.SampleSpec;

/** Fills in the rows of the workplaces file. */
public final class WorkplaceRows {

    private static final int NEEDS_OTHER_TYPE = 8;
    private static final int TRAVEL_TIME_GROUP = 1;
    private static final int SLEEP_IN_GROUP = 2;
    private static final String DIFFERENT_TRAVEL_RATE = "3";
    // Services that a workplace may have beside its main one: community support, information and advice, and day care.
    private static final List<Integer> SECOND_SERVICES = List.of(15, 20, 6);

    private final SampleSpec spec;
    private final SampleColumns columns;
    private final CodeLists codes;
    private final CodeChoices choices;

    public WorkplaceRows(SampleSpec spec, CodeLists codes, CodeChoices choices) {
        this.spec = spec;
        this.columns = SampleColumns.of(FileKind.WORKPLACES, spec);
        this.codes = codes;
        this.choices = choices;
    }

    public SampleColumns columns() {
        return columns;
    }

    public SampleRow of(Workplace workplace) {
        Draw draw = Draw.of(spec.seed(), Part.WORKPLACE_ROW, spec.organisation(), workplace.place());
        SampleRow row = new SampleRow(columns);
        identity(row, workplace, draw);
        regulation(row, workplace);
        services(row, workplace, draw);
        delegatedHealthcare(row, workplace, draw);
        staffing(row, workplace, draw);
        practice(row, draw);
        benefits(row, workplace, draw);
        return row;
    }

    private void identity(SampleRow row, Workplace workplace, Draw draw) {
        row.set("LOCALESTID", workplace.reference())
                .set("STATUS", spec.status().name())
                .set("ESTNAME", "Sample workplace " + (workplace.place() + 1))
                .set("ADDRESS1", draw.between(1, 200) + " Sample Street")
                // A comma, so that the file has quoted cells.
                .set("ADDRESS2", draw.chance(0.2) ? "Unit " + draw.between(1, 40) + ", Sample Park" : "")
                .set("POSTTOWN", "Sampleton")
                .set("POSTCODE", SamplePostcode.draw(draw))
                .set("ESTTYPE", workplace.employerType())
                .set("OTHERTYPE", workplace.employerType() == NEEDS_OTHER_TYPE ? "Health service body" : "")
                .set("PERMCQC", draw.between(0, 1))
                .set("PERMLA", draw.between(0, 1));
    }

    private void regulation(SampleRow row, Workplace workplace) {
        if (workplace.manager() == null) {
            row.set("REGTYPE", "0");
            return;
        }
        row.set("REGTYPE", "2")
                .set("PROVNUM", "1-1%08d".formatted(spec.organisation()))
                .set("LOCATIONID", "1-%06d%06d".formatted(spec.organisation(), workplace.place()));
    }

    private void services(SampleRow row, Workplace workplace, Draw draw) {
        Service main = workplace.mainService();
        List<Service> services = new ArrayList<>(List.of(main));
        if (draw.chance(0.3)) {
            Service second = Objects.requireNonNull(codes.service(draw.pick(SECOND_SERVICES)));
            if (second.code() != main.code()) {
                services.add(second);
            }
        }
        List<String> capacity = new ArrayList<>();
        List<String> utilisation = new ArrayList<>();
        for (Service service : services) {
            int places = draw.between(10, 90);
            capacity.add(service.hasCapacity() ? Integer.toString(places) : "");
            utilisation.add(service.hasUtilisation() ? Integer.toString(draw.between(places / 2, places)) : "");
        }
        List<String> users = choices.several("service-user-types", draw.between(1, 3), draw);
        row.set("MAINSERVICE", main.code())
                .set(
                        "ALLSERVICES",
                        services.stream().map(each -> "" + each.code()).collect(Collectors.joining(";")))
                .set("CAPACITY", String.join(";", capacity))
                .set("UTILISATION", String.join(";", utilisation))
                .set("SERVICEDESC", blanks(services.size()))
                .set("SERVICEUSERS", String.join(";", users))
                .set("OTHERUSERDESC", blanks(users.size()));
    }

    private void delegatedHealthcare(SampleRow row, Workplace workplace, Draw draw) {
        if (workplace.delegatesHealthcare()) {
            row.set("DHA", "1")
                    .set(
                            "DHAACTIVITIES",
                            String.join(
                                    ";", choices.several("delegated-healthcare-activities", draw.between(1, 3), draw)));
        } else if (workplace.mainService().delegatedHealthcare()) {
            row.set("DHA", "2");
        }
    }

    private void staffing(SampleRow row, Workplace workplace, Draw draw) {
        int leavers = draw.between(0, workplace.staff() / 6);
        row.set("TOTALPERMTEMP", workplace.staff())
                .set("ALLJOBROLES", workplace.manager() == null ? "3;8" : "4;8")
                .set("STARTERS", "0;" + draw.between(0, workplace.staff() / 5))
                .set("LEAVERS", "0;" + leavers)
                .set("VACANCIES", "0;" + draw.between(0, workplace.staff() / 10));
        if (leavers > 1) {
            int first = draw.between(1, leavers - 1);
            row.set("REASONS", String.join(";", choices.several("leaving-reasons", 2, draw)))
                    .set("REASONNOS", first + ";" + (leavers - first));
        } else if (leavers == 1) {
            row.set("REASONS", choices.pick("leaving-reasons", draw)).set("REASONNOS", "1");
        }
    }

    private void practice(SampleRow row, Draw draw) {
        row.set("REPEATTRAINING", draw.between(1, 4))
                .set("CWPAWARE", choices.pick("care-workforce-pathway-awareness", draw));
        if (draw.chance(0.3)) {
            List<String> reasons = choices.several("care-workforce-pathway-use-reasons", draw.between(1, 4), draw);
            row.set("CWPUSE", "1;" + String.join(";", reasons));
        } else {
            row.set("CWPUSE", draw.chance(0.8) ? "2" : "999");
        }
    }

    private void benefits(SampleRow row, Workplace workplace, Draw draw) {
        row.set("SICKPAY", draw.pick(List.of("0", "1", "unknown"))).set("HOLIDAY", draw.between(20, 35));
        if (draw.chance(0.8)) {
            row.set("PENSION", "1").set("ACTUALCONT", draw.pick(List.of("3.5", "5", "6", "8.25")));
        } else {
            row.set("PENSION", draw.pick(List.of("0", "unknown")));
        }
        row.set("OPTOUTPEN", draw.pick(List.of("1", "2", "999")));
        int group = workplace.mainService().payGroup();
        if (group <= SLEEP_IN_GROUP) {
            boolean sleepIns = draw.chance(0.4);
            row.set("SLEEPINS", sleepIns ? "1" : "2").set("SLEEPINPAY", sleepIns ? draw.pick(List.of("1", "2")) : "");
        }
        if (group == TRAVEL_TIME_GROUP) {
            String option = choices.pick("travel-time-pay-options", draw);
            row.set("TRAVELTIME", option).set("TTDIFFRATE", option.equals(DIFFERENT_TRAVEL_RATE) ? "12.5" : "");
        }
    }

    private static String blanks(int count) {
        return ";".repeat(count - 1);
    }
}
