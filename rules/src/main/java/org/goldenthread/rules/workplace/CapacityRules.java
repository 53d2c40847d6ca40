package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.ALLSERVICES;
import static org.goldenthread.rules.file.WorkplaceColumn.CAPACITY;
import static org.goldenthread.rules.file.WorkplaceColumn.UTILISATION;
import static org.goldenthread.rules.workplace.ServiceRules.NO_OTHERS;
import static org.goldenthread.rules.workplace.WorkplaceRule.error;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.rules.codelist.Service;
import org.goldenthread.rules.file.WorkplaceColumn;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.CellList;
import org.jspecify.annotations.Nullable;

/** How many people each service has room for, and how many use it: an item for each service, in the order of ALLSERVICES. */
final class CapacityRules {

    private static final int LIMIT = 9_999;

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            error(1140, "capacity.lengths-differ", CAPACITY, UTILISATION)
                    .when(row -> items(row, CAPACITY).size()
                            != items(row, UTILISATION).size())
                    .example("CAPACITY=60;40", "CAPACITY=60")
                    .says(
                            "CAPACITY and UTILISATION do not have the same number of items.",
                            "Give an item for each service."),
            error(1140, "capacity.services-differ", CAPACITY, UTILISATION, ALLSERVICES)
                    .when(row -> ServiceRules.areSound(row) && !matchesServices(row))
                    .follows("capacity.lengths-differ")
                    .example("ALLSERVICES=2;8 | SERVICEDESC=;", "ALLSERVICES=2")
                    .says(
                            "CAPACITY and ALLSERVICES do not have the same number of items.",
                            "Give an item for each service, blank where there is nothing to say: as many semicolons in both."),
            notNumbers("capacity.not-numbers", CAPACITY),
            notNumbers("utilisation.not-numbers", UTILISATION),
            unasked("capacity.unasked", CAPACITY, Service::hasCapacity),
            unasked("utilisation.unasked", UTILISATION, Service::hasUtilisation));

    private CapacityRules() {}

    private static Rule<WorkplaceRow> notNumbers(String name, WorkplaceColumn column) {
        return error(1140, name, column)
                .when(row -> row.list(column).items().stream().anyMatch(item -> isWrong(item)))
                .example(column + "=1.5", column + "=15")
                .says(column + " has an item that is not a whole number below 9999.", "Give whole numbers.");
    }

    private static Rule<WorkplaceRow> unasked(String name, WorkplaceColumn column, Predicate<Service> asks) {
        return error(1140, name, column)
                .when(row -> ServiceRules.areSound(row) && matchesServices(row) && isUnasked(row, column, asks))
                .follows("services.unknown")
                .example("ALLSERVICES=2;13 | SERVICEDESC=; | CAPACITY=60;5 | UTILISATION=50;5", column + "=50")
                .says(column + " is given for a service that is not asked for it.", "Leave that item blank.");
    }

    private static boolean matchesServices(WorkplaceRow row) {
        return items(row, CAPACITY).size() == ServiceRules.services(row).size();
    }

    private static boolean isUnasked(WorkplaceRow row, WorkplaceColumn column, Predicate<Service> asks) {
        CellList services = ServiceRules.services(row);
        CellList items = items(row, column);
        for (int i = 0; i < Math.min(items.size(), services.size()); i++) {
            @Nullable Service service = row.codes().service(services.number(i));
            if (items.number(i) >= 0 && (service == null || !asks.test(service))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrong(String item) {
        CellList single = CellList.of(item);
        return !item.isEmpty() && !single.allNumbers(number -> number < LIMIT);
    }

    /** The items that count: with one service, semicolons and a 0 in the place of "no other services" do not. */
    private static CellList items(WorkplaceRow row, WorkplaceColumn column) {
        CellList items = row.list(column);
        if (ServiceRules.services(row).size() != 1) {
            return items;
        }
        int none = row.list(ALLSERVICES).items().indexOf(NO_OTHERS);
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean standsForNone =
                    i == none && items.size() == 2 && items.text(i).equals(NO_OTHERS);
            if (!items.text(i).isEmpty() && !standsForNone) {
                filled.add(items.text(i));
            }
        }
        return filled.isEmpty() ? CellList.of("") : new CellList(filled);
    }
}
