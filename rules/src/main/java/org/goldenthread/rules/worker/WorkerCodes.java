package org.goldenthread.rules.worker;

import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.CodeSet;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.codelist.Qualification;
import org.jspecify.annotations.Nullable;

/** The code lists that the rules on workers ask. */
final class WorkerCodes {

    final CodeSet genders;
    final CodeSet ethnicities;
    final CodeSet nationalities;
    final CodeSet countries;
    final CodeSet yesNo;
    final CodeSet disabilities;
    final CodeSet careCertificates;
    final CodeSet level2Certificates;
    final CodeSet recruitmentSources;
    final CodeSet contractTypes;
    final CodeSet salaryIntervals;
    final CodeSet nurseRegistrations;
    final CodeSet levels;
    final CodeSet pathwayCategories;
    final CodeSet inductions;
    private final CodeLists lists;

    WorkerCodes(CodeLists lists) {
        this.lists = lists;
        genders = lists.codes("genders");
        ethnicities = lists.codes("ethnicities");
        nationalities = lists.codes("nationalities");
        countries = lists.codes("countries-of-birth");
        yesNo = lists.codes("yes-no-answers");
        disabilities = lists.codes("disabilities");
        careCertificates = lists.codes("care-certificates");
        level2Certificates = lists.codes("level-2-care-certificates");
        recruitmentSources = lists.codes("recruitment-sources");
        contractTypes = lists.codes("contract-types");
        salaryIntervals = lists.codes("salary-intervals");
        nurseRegistrations = lists.codes("nurse-registrations");
        levels = lists.codes("qualification-levels");
        pathwayCategories = lists.codes("care-workforce-pathway-categories");
        inductions = lists.codes("inductions");
    }

    @Nullable
    JobRole jobRole(int code) {
        return lists.jobRole(code);
    }

    @Nullable
    Qualification qualification(int code) {
        return lists.qualification(code);
    }
}
