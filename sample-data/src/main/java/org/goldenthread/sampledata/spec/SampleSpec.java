package org.goldenthread.sampledata.spec;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.goldenthread.rules.file.RowStatus;

/**
 * What a generated return holds.
 *
 * @param seed everything drawn follows from it; keys (workplace and worker references, CQC numbers) do not, so that another seed
 *     with {@link RowStatus#UPDATE} is a change to the same workplaces and workers
 * @param organisation tells organisations apart, 0 to 999,999: CQC numbers are made from it and from the workplace's place in the return
 * @param employer who runs the workplaces
 * @param workplaces at least 1, at most 1,000,000
 * @param workers in all; at least one and at most 999 a workplace
 * @param trainingRows in all, spread evenly over the workers
 * @param status of every workplace and worker row
 * @param faultShare the share of rows in each file that get one fault, 0 to 1
 * @param workedTowardsShare the share of workers who work towards a qualification, 0 to 1 (needs {@link OptionalColumns#WORKED_TOWARDS})
 * @param optional the optional columns to write
 * @param asOf the day the return speaks of: no date in it is later, except those expected, which are up to three years later
 * @param managers if not empty, one for each workplace, in order
 */
public record SampleSpec(
        long seed,
        int organisation,
        EmployerKind employer,
        int workplaces,
        int workers,
        int trainingRows,
        RowStatus status,
        double faultShare,
        double workedTowardsShare,
        Set<OptionalColumns> optional,
        LocalDate asOf,
        List<ManagerPlan> managers) {

    private static final int MOST_STAFF = 999;
    private static final int MOST_WORKPLACES = 1_000_000;
    private static final int FIRST_YEAR = 2024;
    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);

    public SampleSpec {
        require(organisation >= 0 && organisation < 1_000_000, "organisation must be 0 to 999999");
        require(status == RowStatus.NEW || status == RowStatus.UPDATE, "status must be NEW or UPDATE");
        require(
                asOf.getYear() >= FIRST_YEAR,
                "asOf must be in 2024 or later: answers that files have today began then");
        require(workplaces >= 1 && workplaces <= MOST_WORKPLACES, "workplaces must be 1 to 1000000");
        require(
                workers >= workplaces,
                "workers must be at least as many as workplaces: only a head office may be empty");
        require(workers <= (long) workplaces * MOST_STAFF, "workers must be at most 999 for each workplace");
        require(trainingRows >= 0, "trainingRows must not be negative");
        require(faultShare >= 0 && faultShare <= 1, "faultShare must be 0 to 1");
        require(workedTowardsShare >= 0 && workedTowardsShare <= 1, "workedTowardsShare must be 0 to 1");
        require(
                managers.isEmpty() || managers.size() == workplaces,
                "managers must be none, or one for each workplace");
        optional = Set.copyOf(optional);
        managers = List.copyOf(managers);
    }

    /** A first return without faults or optional columns, by a private employer. */
    public static SampleSpec of(long seed, int workplaces, int workers, int trainingRows) {
        return new Draft(seed, workplaces, workers, trainingRows).spec();
    }

    public SampleSpec withSeed(long value) {
        return change(draft -> draft.seed = value);
    }

    public SampleSpec withOrganisation(int number, EmployerKind kind) {
        return change(draft -> {
            draft.organisation = number;
            draft.employer = kind;
        });
    }

    public SampleSpec withStatus(RowStatus value) {
        return change(draft -> draft.status = value);
    }

    public SampleSpec withFaults(double share) {
        return change(draft -> draft.faultShare = share);
    }

    /** Adds the column as well. */
    public SampleSpec withWorkedTowards(double share) {
        return change(draft -> {
            draft.workedTowardsShare = share;
            draft.optional.add(OptionalColumns.WORKED_TOWARDS);
        });
    }

    /** Adds optional columns to those asked for already. */
    public SampleSpec withColumns(OptionalColumns... more) {
        return change(draft -> draft.optional.addAll(List.of(more)));
    }

    public SampleSpec withAsOf(LocalDate day) {
        return change(draft -> draft.asOf = day);
    }

    /** One workplace for each manager, with so many workers in all. */
    public SampleSpec withManagers(List<ManagerPlan> plans, int workersInAll) {
        return change(draft -> {
            draft.managers = plans;
            draft.workplaces = plans.size();
            draft.workers = workersInAll;
        });
    }

    private SampleSpec change(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.spec();
    }

    public boolean has(OptionalColumns columns) {
        return optional.contains(columns);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private static final class Draft {
        private long seed;
        private int organisation;
        private EmployerKind employer = EmployerKind.PRIVATE;
        private int workplaces;
        private int workers;
        private final int trainingRows;
        private RowStatus status = RowStatus.NEW;
        private double faultShare;
        private double workedTowardsShare;
        private final Set<OptionalColumns> optional = EnumSet.noneOf(OptionalColumns.class);
        private LocalDate asOf = AS_OF;
        private List<ManagerPlan> managers = List.of();

        Draft(long seed, int workplaces, int workers, int trainingRows) {
            this.seed = seed;
            this.workplaces = workplaces;
            this.workers = workers;
            this.trainingRows = trainingRows;
        }

        Draft(SampleSpec spec) {
            this(spec.seed, spec.workplaces, spec.workers, spec.trainingRows);
            organisation = spec.organisation;
            employer = spec.employer;
            status = spec.status;
            faultShare = spec.faultShare;
            workedTowardsShare = spec.workedTowardsShare;
            optional.addAll(spec.optional);
            asOf = spec.asOf;
            managers = spec.managers;
        }

        SampleSpec spec() {
            return new SampleSpec(
                    seed,
                    organisation,
                    employer,
                    workplaces,
                    workers,
                    trainingRows,
                    status,
                    faultShare,
                    workedTowardsShare,
                    optional,
                    asOf,
                    managers);
        }
    }
}
