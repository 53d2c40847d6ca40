package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.ALLSERVICES;
import static org.goldenthread.rules.file.WorkplaceColumn.MAINSERVICE;
import static org.goldenthread.rules.file.WorkplaceColumn.SERVICEDESC;
import static org.goldenthread.rules.workplace.WorkplaceRule.error;

import java.util.List;
import org.goldenthread.rules.codelist.Service;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.CellList;
import org.jspecify.annotations.Nullable;

/** All services of the workplace, the main one included; 0 says that there are no others. */
final class ServiceRules {

    static final String NO_OTHERS = "0";

    private static final int LONGEST = 120;

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            error(1120, "services.missing", ALLSERVICES)
                    .when(row -> row.isBlank(ALLSERVICES))
                    .example("ALLSERVICES=", "ALLSERVICES=2")
                    .says("ALLSERVICES is blank.", "List every service, the main one included."),
            error(1120, "services.main-service-missing", ALLSERVICES)
                    .when(row ->
                            row.isGiven(ALLSERVICES) && !row.list(ALLSERVICES).contains(row.text(MAINSERVICE)))
                    .follows("main-service.missing", "main-service.unknown")
                    .example("ALLSERVICES=8", "ALLSERVICES=2")
                    .says("ALLSERVICES does not contain MAINSERVICE.", "List every service, the main one included."),
            error(1121, "services.none-and-others", ALLSERVICES)
                    .when(row -> row.list(ALLSERVICES).contains(NO_OTHERS)
                            && services(row).size() != 1)
                    .follows("services.main-service-missing")
                    .example("ALLSERVICES=2;8;0", "ALLSERVICES=2;0")
                    .says(
                            "ALLSERVICES has 0 (no other services) and more than the main service.",
                            "Take 0 out, or the others."),
            error(1120, "services.not-numbers", ALLSERVICES)
                    .when(row -> row.isGiven(ALLSERVICES) && hasOtherThanNumbers(row))
                    .follows("services.main-service-missing")
                    .example("ALLSERVICES=2;;8 | CAPACITY=60;; | UTILISATION=50;; | SERVICEDESC=;;", "ALLSERVICES=2")
                    .says(
                            "ALLSERVICES has an item that is blank or not a code.",
                            "Separate the codes by one semicolon."),
            error(1120, "services.descriptions-differ", ALLSERVICES, SERVICEDESC)
                    .when(row -> !hasOtherThanNumbers(row) && !matchesDescriptions(row))
                    .follows("services.main-service-missing")
                    .example("ALLSERVICES=2;8 | CAPACITY=60; | UTILISATION=50;40", "ALLSERVICES=2")
                    .says(
                            "ALLSERVICES and SERVICEDESC do not have the same number of items.",
                            "Give an item for each service, blank where there is nothing to say: as many semicolons in both."),
            error(1120, "services.unknown", ALLSERVICES)
                    .when(row -> services(row).anyNumber(code -> row.codes().service(code) == null))
                    .follows("main-service.unknown", "services.main-service-missing")
                    .example("ALLSERVICES=2;3 | CAPACITY=60; | UTILISATION=50; | SERVICEDESC=;", "ALLSERVICES=2")
                    .says("ALLSERVICES has a code that is not in the list services.", "Give codes of the list."),
            error(1120, "services.description-too-long", SERVICEDESC)
                    .when(row -> matchesDescriptions(row) && hasLongDescription(row))
                    .example(
                            "ALLSERVICES=2;5 | CAPACITY=60;10 | UTILISATION=50;5 | SERVICEDESC=;"
                                    + "x".repeat(LONGEST + 1),
                            "ALLSERVICES=2;5 | CAPACITY=60;10 | UTILISATION=50;5 | SERVICEDESC=;Respite")
                    .says("A description in SERVICEDESC is longer than 120 characters.", "Shorten it."));

    private ServiceRules() {}

    /** The services, without the 0 that says that there are no others. */
    static CellList services(WorkplaceRow row) {
        return row.list(ALLSERVICES).without(NO_OTHERS);
    }

    private static boolean hasOtherThanNumbers(WorkplaceRow row) {
        return !services(row).allNumbers(code -> true);
    }

    /** Whether other lists can be matched with the services item by item. */
    static boolean areSound(WorkplaceRow row) {
        return !hasOtherThanNumbers(row) && matchesDescriptions(row);
    }

    private static boolean matchesDescriptions(WorkplaceRow row) {
        int services = services(row).size();
        CellList descriptions = row.list(SERVICEDESC);
        return services == 1 ? descriptions.filled() <= 1 : services == descriptions.size();
    }

    private static boolean hasLongDescription(WorkplaceRow row) {
        CellList services = row.list(ALLSERVICES);
        CellList descriptions = row.list(SERVICEDESC);
        for (int i = 0; i < Math.min(services.size(), descriptions.size()); i++) {
            Service service = row.codes().service(services.number(i));
            if (isDescribed(service) && descriptions.text(i).length() > LONGEST) {
                return true;
            }
        }
        return false;
    }

    /** A head office may be described too, though it does not have to be. */
    private static boolean isDescribed(@Nullable Service service) {
        return service != null && (service.descriptionNeeded() || service.code() == Service.HEAD_OFFICE);
    }
}
