package org.goldenthread.sampledata.proportion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.draw.Weights;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.HighestLevel;
import org.goldenthread.sampledata.spec.ManagerPlan;

/**
 * In what proportions things are drawn. Categories follow the published jobs of 2009, registered managers' qualifications the
 * table of 2007; how a category divides into codes is assumed.
 */
public final class Proportions {

    public static final String DIRECT_CARE = "direct_care";
    public static final String MANAGERIAL = "managerial_and_supervisory";
    public static final String PROFESSIONAL = "professional";
    public static final String ADMINISTRATIVE = "administrative_ancillary_other";

    private final Weights<String> serviceCategories = new Weights<>();
    private final Weights<String> employerCategories = new Weights<>();
    private final Weights<EmployerKind> employers = new Weights<>();
    private final Weights<String> otherJobTypes = new Weights<>();
    private final double managerialShare;
    private final Map<String, Weights<Integer>> codes = new HashMap<>();
    private final Map<Setting, Weights<ManagerPlan>> managers = new HashMap<>();

    public Proportions() {
        Jobs2009 jobs = Jobs2009.load();
        jobs.by("service").forEach(serviceCategories::add);
        // People who employ their own carer with a direct payment send no returns.
        jobs.by("employer").forEach((category, count) -> {
            if (!category.equals("direct_payment_recipients")) {
                employerCategories.add(category, count);
            }
        });
        employers
                .add(EmployerKind.PRIVATE, employerCategories.share("private"))
                .add(EmployerKind.VOLUNTARY, employerCategories.share("voluntary"))
                .add(EmployerKind.OTHER, employerCategories.share("nhs"));
        Weights<String> jobTypes = new Weights<>();
        jobs.by("job_type").forEach(jobTypes::add);
        managerialShare = jobTypes.share(MANAGERIAL);
        for (String type : List.of(DIRECT_CARE, PROFESSIONAL, ADMINISTRATIVE)) {
            otherJobTypes.add(type, jobTypes.share(type));
        }
        readCodes();
        readManagers();
    }

    private void readCodes() {
        for (var row : FigureFile.rows(Proportions.class, "assumed-shares.csv")) {
            codes.computeIfAbsent(row.getField("category"), category -> new Weights<>())
                    .add(Integer.valueOf(row.getField("code")), Double.parseDouble(row.getField("weight")));
        }
    }

    private void readManagers() {
        RegisteredManagers2007 table = RegisteredManagers2007.load();
        for (Setting setting : Setting.values()) {
            managers.put(setting, managerWeights(table.in(setting)));
        }
    }

    /** A main service, as a code. */
    public int mainService(Draw draw) {
        return code(serviceCategories.pick(draw), draw);
    }

    /** Who an employer other than a council is. */
    public EmployerKind employer(Draw draw) {
        return employers.pick(draw);
    }

    /** An employer type, as a code. */
    public int employerType(EmployerKind kind, Draw draw) {
        String category = switch (kind) {
            case AUTHORITY -> "council";
            case PRIVATE -> "private";
            case VOLUNTARY -> "voluntary";
            case OTHER -> "nhs";
            case MIXED -> employerCategories.pick(draw);
        };
        return code(category, draw);
    }

    /** The job type of a worker who is not the workplace's first manager, such that managers keep their share of all jobs. */
    public String jobType(int staff, Draw draw) {
        double others = Math.max(0, managerialShare * staff - 1) / (staff - 1);
        return draw.chance(others) ? MANAGERIAL : otherJobTypes.pick(draw);
    }

    /** A job role of this type, as a code. Never registered manager. */
    public int jobRole(String jobType, Draw draw) {
        return code(jobType, draw);
    }

    /** A registered manager for a regulated main service. */
    public ManagerPlan manager(int mainService, Draw draw) {
        ManagerPlan drawn =
                weights(managers, Setting.ofMainService(mainService)).pick(draw);
        return new ManagerPlan(mainService, drawn.highest(), drawn.otherRelevant());
    }

    private int code(String category, Draw draw) {
        return weights(codes, category).pick(draw);
    }

    private static Weights<ManagerPlan> managerWeights(ManagerCounts counts) {
        double onTop = counts.otherRelevant() - counts.onlyOtherRelevant();
        double holders = counts.base() - counts.at(HighestLevel.NONE) - counts.onlyOtherRelevant();
        Weights<ManagerPlan> weights = new Weights<>();
        for (HighestLevel level : HighestLevel.values()) {
            double also = level == HighestLevel.NONE ? 0 : onTop / holders;
            weights.add(new ManagerPlan(0, level, false), counts.at(level) * (1 - also));
            weights.add(new ManagerPlan(0, level, true), counts.at(level) * also);
        }
        return weights.add(new ManagerPlan(0, HighestLevel.NONE, true), counts.onlyOtherRelevant());
    }

    private static <K, V> V weights(Map<K, V> all, K key) {
        V found = all.get(key);
        if (found == null) {
            throw new IllegalStateException("No shares are known for " + key);
        }
        return found;
    }
}
