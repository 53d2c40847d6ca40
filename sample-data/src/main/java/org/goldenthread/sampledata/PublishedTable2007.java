package org.goldenthread.sampledata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.sampledata.proportion.ManagerCounts;
import org.goldenthread.sampledata.proportion.RegisteredManagers2007;
import org.goldenthread.sampledata.proportion.Setting;
import org.goldenthread.sampledata.spec.HighestLevel;
import org.goldenthread.sampledata.spec.ManagerPlan;
import org.goldenthread.sampledata.spec.SampleSpec;

/**
 * Returns whose 1,966 registered managers have the qualifications that the published table of 2007 gives them, to the decimal
 * printed. Each sits in a regulated workplace of its own, the only registered manager there.
 */
public final class PublishedTable2007 {

    // Regulated services that the table does not print: extra care housing, supported living, shared lives.
    private static final List<Integer> UNPRINTED_SERVICES = List.of(54, 55, 17);

    private PublishedTable2007() {}

    /**
     * The managers dealt out over so many organisations, which each get a mix of settings and levels.
     *
     * @param like gives everything but the size; its organisation is the number of the first, the others follow
     * @param staffEach workers of a workplace on average, the manager included
     */
    public static List<SampleReturn> returns(SampleSpec like, int organisations, int staffEach) {
        List<ManagerPlan> all = managers();
        if (organisations < 1 || organisations > all.size()) {
            throw new IllegalArgumentException(
                    "organisations must be 1 to " + all.size() + ", one manager each at least");
        }
        return IntStream.range(0, organisations)
                .mapToObj(organisation -> {
                    List<ManagerPlan> own = everyNth(all, organisation, organisations);
                    return SampleReturn.of(like.withOrganisation(like.organisation() + organisation, like.employer())
                            .withManagers(own, own.size() * staffEach));
                })
                .toList();
    }

    /** All 1,966, setting by setting. */
    public static List<ManagerPlan> managers() {
        RegisteredManagers2007 table = RegisteredManagers2007.load();
        List<ManagerPlan> managers = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            addManagers(setting, table.in(setting), managers);
        }
        return managers;
    }

    private static void addManagers(Setting setting, ManagerCounts counts, List<ManagerPlan> managers) {
        int withLevel = 0;
        for (HighestLevel level : HighestLevel.values()) {
            for (int i = 0; i < counts.at(level); i++) {
                boolean other = level != HighestLevel.NONE && alsoOther(counts, withLevel++);
                managers.add(new ManagerPlan(mainService(setting, managers.size()), level, other));
            }
        }
        for (int i = 0; i < counts.onlyOtherRelevant(); i++) {
            managers.add(new ManagerPlan(mainService(setting, managers.size()), HighestLevel.NONE, true));
        }
    }

    // Spreads those who hold another relevant qualification on top of a level evenly over all who hold a level.
    private static boolean alsoOther(ManagerCounts counts, int place) {
        int onTop = counts.otherRelevant() - counts.onlyOtherRelevant();
        int holders = counts.base() - counts.at(HighestLevel.NONE) - counts.onlyOtherRelevant();
        return (place + 1) * onTop / holders > place * onTop / holders;
    }

    private static int mainService(Setting setting, int place) {
        return switch (setting) {
            case CARE_HOME_ONLY -> 2;
            case CARE_HOME_WITH_NURSING -> 1;
            case DOMICILIARY_CARE -> 8;
            case OTHER -> UNPRINTED_SERVICES.get(place % UNPRINTED_SERVICES.size());
        };
    }

    private static List<ManagerPlan> everyNth(List<ManagerPlan> all, int first, int step) {
        return IntStream.iterate(first, place -> place < all.size(), place -> place + step)
                .mapToObj(all::get)
                .toList();
    }
}
