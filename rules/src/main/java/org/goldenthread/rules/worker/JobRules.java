package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.AMHP;
import static org.goldenthread.rules.file.WorkerColumn.DHA;
import static org.goldenthread.rules.file.WorkerColumn.LOCALESTID;
import static org.goldenthread.rules.file.WorkerColumn.MAINJOBROLE;
import static org.goldenthread.rules.file.WorkerColumn.MAINJRDESC;
import static org.goldenthread.rules.file.WorkerColumn.NMCREG;
import static org.goldenthread.rules.rule.ExampleUpload.upload;
import static org.goldenthread.rules.worker.WorkerRule.error;
import static org.goldenthread.rules.worker.WorkerRule.missing;
import static org.goldenthread.rules.worker.WorkerRule.unknownIgnored;
import static org.goldenthread.rules.worker.WorkerRule.warning;

import java.util.List;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.rule.Rule;

/** The main job role, and the questions that go with some roles. */
final class JobRules {

    static final String MANAGER_NOT_REGULATED = "job-role.manager-not-regulated";

    private static final int LONGEST = 119;

    static final List<Rule<WorkerRow>> RULES = List.of(
            missing(1280, "job-role.missing", MAINJOBROLE, "Give the code of the worker's main job role."),
            error(1280, "job-role.unknown", MAINJOBROLE)
                    .when(row -> row.isGiven(MAINJOBROLE) && row.jobRole() == null)
                    .example("MAINJOBROLE=12", "MAINJOBROLE=8")
                    .says("MAINJOBROLE is not a code of the list job roles.", "Give a code of the list."),
            error(1280, MANAGER_NOT_REGULATED, MAINJOBROLE)
                    .when(row -> row.mainJobRole() == JobRole.REGISTERED_MANAGER
                            && (Boolean.FALSE.equals(row.standing().home().regulated())
                                    || (row.isGiven(LOCALESTID)
                                            && !row.standing().workplaceInFile())))
                    .follows("workplace.not-in-file")
                    .followsRules(
                            "workplace.regulation.missing",
                            "workplace.regulation.unknown",
                            "workplace.regulation.service-not-regulated",
                            "workplace.regulation.service-regulated")
                    .example(
                            upload().workplace("REGTYPE=0 | MAINSERVICE=6").worker("MAINJOBROLE=4"),
                            upload().workplace("REGTYPE=2 | MAINSERVICE=2").worker("MAINJOBROLE=4"))
                    .says(
                            "MAINJOBROLE is registered manager (4), but the workplace is not regulated.",
                            "Give another job role, or correct REGTYPE of the workplace."),
            error(1290, "job-description.missing", MAINJRDESC)
                    .when(row -> wantsDescription(row) && row.isBlank(MAINJRDESC))
                    .example("MAINJOBROLE=23 | MAINJRDESC=", "MAINJOBROLE=23 | MAINJRDESC=Night sitter")
                    .says("MAINJRDESC is blank, although MAINJOBROLE is an \"other\" role.", "Say what the job is."),
            error(1290, "job-description.too-long", MAINJRDESC)
                    .when(row -> row.isLonger(MAINJRDESC, LONGEST))
                    .example(
                            "MAINJOBROLE=23 | MAINJRDESC=" + "x".repeat(LONGEST + 1),
                            "MAINJOBROLE=23 | MAINJRDESC=" + "x".repeat(LONGEST))
                    .says("MAINJRDESC is longer than 119 characters.", "Shorten it."),
            warning(3290, "job-description.ignored", MAINJRDESC)
                    .when(row ->
                            !wantsDescription(row) && row.isGiven(MAINJRDESC) && !row.isLonger(MAINJRDESC, LONGEST))
                    .follows("job-role.missing", "job-role.unknown")
                    .example("MAINJOBROLE=8 | MAINJRDESC=Carer", "MAINJOBROLE=8 | MAINJRDESC=")
                    .says("MAINJRDESC is ignored: it is only for roles 23 and 27.", "Leave it blank."),
            warning(3340, "nurse-registration.missing", NMCREG)
                    .when(row -> isRole(row, JobRole.REGISTERED_NURSE) && row.isBlank(NMCREG))
                    .example("MAINJOBROLE=16 | NMCREG=", "MAINJOBROLE=16 | NMCREG=1")
                    .says(
                            "NMCREG is blank, although the worker is a registered nurse.",
                            "Give the part of the register, 1 to 5."),
            warning(3340, "nurse-registration.ignored", NMCREG)
                    .when(row -> !isRole(row, JobRole.REGISTERED_NURSE) && row.isGiven(NMCREG))
                    .follows("job-role.missing", "job-role.unknown")
                    .example("MAINJOBROLE=8 | NMCREG=1", "MAINJOBROLE=16 | NMCREG=1")
                    .says("NMCREG is ignored: the worker is not a registered nurse (16).", "Leave it blank."),
            warning(3340, "nurse-registration.unknown", NMCREG)
                    .when(row -> isRole(row, JobRole.REGISTERED_NURSE)
                            && row.isUnknown(NMCREG, row.codes().nurseRegistrations))
                    .example("MAINJOBROLE=16 | NMCREG=6", "MAINJOBROLE=16 | NMCREG=5")
                    .says("NMCREG is not one of its codes; it is ignored.", "Give the part of the register, 1 to 5."),
            warning(3380, "mental-health-professional.missing", AMHP)
                    .when(row -> isRole(row, JobRole.SOCIAL_WORKER) && row.isBlank(AMHP))
                    .example("MAINJOBROLE=6 | AMHP=", "MAINJOBROLE=6 | AMHP=2")
                    .says(
                            "AMHP is blank, although the worker is a social worker.",
                            "Give 1 for yes, 2 for no, 999 for not known."),
            warning(3380, "mental-health-professional.ignored", AMHP)
                    .when(row -> !isRole(row, JobRole.SOCIAL_WORKER) && row.isGiven(AMHP))
                    .follows("job-role.missing", "job-role.unknown")
                    .example("MAINJOBROLE=8 | AMHP=1", "MAINJOBROLE=6 | AMHP=1")
                    .says("AMHP is ignored: the worker is not a social worker (6).", "Leave it blank."),
            warning(3380, "mental-health-professional.unknown", AMHP)
                    .when(row -> isRole(row, JobRole.SOCIAL_WORKER) && row.isUnknown(AMHP, row.codes().yesNo))
                    .example("MAINJOBROLE=6 | AMHP=3", "MAINJOBROLE=6 | AMHP=1")
                    .says("AMHP is not 1, 2 or 999; it is ignored.", "Give 1 for yes, 2 for no, 999 for not known."),
            unknownIgnored(
                    5660, "healthcare.unknown", DHA, c -> c.yesNo, "Give 1 for yes, 2 for no, 999 for not known."),
            warning(5661, "healthcare.role-cannot", DHA, MAINJOBROLE)
                    .when(row -> answersHealthcare(row) && roleCannot(row))
                    .example("DHA=1 | MAINJOBROLE=25", "DHA=1 | MAINJOBROLE=8")
                    .says(
                            "DHA is ignored: the job role can't carry out delegated healthcare activities.",
                            "Leave it blank."),
            warning(5662, "healthcare.service-cannot", DHA)
                    .when(row -> answersHealthcare(row) && row.standing().home().serviceCannot())
                    .example(
                            upload().workplace("MAINSERVICE=19").worker("MAINJOBROLE=8 | DHA=1"),
                            upload().workplace("MAINSERVICE=2").worker("MAINJOBROLE=8 | DHA=1"))
                    .says(
                            "DHA is ignored: the workplace's main service can't have delegated healthcare activities.",
                            "Leave it blank."),
            warning(5663, "healthcare.workplace-refused", DHA)
                    .when(row -> answersHealthcare(row) && row.standing().home().healthcareRefused())
                    .example(
                            upload().workplace("DHA=2").worker("MAINJOBROLE=8 | DHA=1"),
                            upload().workplace("DHA=1").worker("MAINJOBROLE=8 | DHA=1"))
                    .says(
                            "DHA is ignored: the workplace says that it has no delegated healthcare activities.",
                            "Leave it blank, or correct DHA of the workplace."));

    private JobRules() {}

    private static boolean isRole(WorkerRow row, int role) {
        return row.mainJobRole() == role;
    }

    private static boolean wantsDescription(WorkerRow row) {
        JobRole role = row.jobRole();
        return role != null && role.descriptionNeeded();
    }

    private static boolean answersHealthcare(WorkerRow row) {
        return row.codes().yesNo.contains(row.number(DHA));
    }

    private static boolean roleCannot(WorkerRow row) {
        JobRole role = row.jobRole();
        return role != null && !role.delegatedHealthcare();
    }
}
