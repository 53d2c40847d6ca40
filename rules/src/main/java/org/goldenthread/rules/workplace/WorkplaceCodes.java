package org.goldenthread.rules.workplace;

import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.CodeSet;
import org.goldenthread.rules.codelist.Service;
import org.jspecify.annotations.Nullable;

/** The code lists that the rules on workplaces ask. */
final class WorkplaceCodes {

    final CodeSet employerTypes;
    final CodeSet sharing;
    final CodeSet regulation;
    final CodeSet jobRoles;
    final CodeSet serviceUsers;
    final CodeSet yesNo;
    final CodeSet healthcareActivities;
    final CodeSet leavingReasons;
    final CodeSet repeatTraining;
    final CodeSet pathwayAwareness;
    final CodeSet pathwayReasons;
    final CodeSet benefits;
    final CodeSet sleepInPay;
    final CodeSet travelTimePay;
    private final CodeLists lists;

    WorkplaceCodes(CodeLists lists) {
        this.lists = lists;
        employerTypes = lists.codes("employer-types");
        sharing = lists.codes("sharing-consents");
        regulation = lists.codes("regulation-types");
        jobRoles = lists.codes("job-roles");
        serviceUsers = lists.codes("service-user-types");
        yesNo = lists.codes("yes-no-answers");
        healthcareActivities = lists.codes("delegated-healthcare-activities");
        leavingReasons = lists.codes("leaving-reasons");
        repeatTraining = lists.codes("repeat-training-answers");
        pathwayAwareness = lists.codes("care-workforce-pathway-awareness");
        pathwayReasons = lists.codes("care-workforce-pathway-use-reasons");
        benefits = lists.codes("benefit-answers");
        sleepInPay = lists.codes("sleep-in-pay-kinds");
        travelTimePay = lists.codes("travel-time-pay-options");
    }

    @Nullable
    Service service(int code) {
        return lists.service(code);
    }
}
