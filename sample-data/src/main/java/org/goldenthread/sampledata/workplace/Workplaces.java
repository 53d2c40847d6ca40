package org.goldenthread.sampledata.workplace;

import java.util.Objects;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.Service;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.draw.Part;
import org.goldenthread.sampledata.proportion.Proportions;
import org.goldenthread.sampledata.spec.ManagerPlan;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.jspecify.annotations.Nullable;

/** The workplaces of a return, each found by its place alone. */
public final class Workplaces {

    private static final int MOST_STAFF = 999;
    private static final double DELEGATES_HEALTHCARE = 0.3;

    private final SampleSpec spec;
    private final CodeLists codes;
    private final Proportions proportions;

    public Workplaces(SampleSpec spec, CodeLists codes, Proportions proportions) {
        this.spec = spec;
        this.codes = codes;
        this.proportions = proportions;
        for (ManagerPlan plan : spec.managers()) {
            if (!service(plan.mainService()).regulated()) {
                throw new IllegalArgumentException(
                        "A registered manager needs a regulated main service; " + plan.mainService() + " is none");
            }
        }
    }

    public Workplace at(int place) {
        Draw draw = Draw.of(spec.seed(), Part.WORKPLACE, spec.organisation(), place);
        ManagerPlan planned = spec.managers().isEmpty() ? null : spec.managers().get(place);
        Service service = service(planned == null ? proportions.mainService(draw) : planned.mainService());
        return new Workplace(
                place,
                service,
                proportions.employerType(spec.employer(), draw),
                staff(place),
                service.delegatedHealthcare() && draw.chance(DELEGATES_HEALTHCARE),
                planned == null ? manager(service, draw) : planned);
    }

    private @Nullable ManagerPlan manager(Service service, Draw draw) {
        return service.regulated() ? proportions.manager(service.code(), draw) : null;
    }

    // Neighbours share their workers unevenly: what one has above the average the other has below it. So sizes differ,
    // the total is exact, and no size depends on the workplaces before it. Nor on the seed: updates keep their workers.
    private int staff(int place) {
        int average = spec.workers() / spec.workplaces();
        int extra = place < spec.workers() % spec.workplaces() ? 1 : 0;
        int neighbour = place ^ 1;
        if (neighbour >= spec.workplaces()) {
            return average + extra;
        }
        int most = Math.min(average - 1, MOST_STAFF - average - 1);
        int shift = most <= 0
                ? 0
                : Draw.of(spec.organisation(), Part.WORKPLACE_SIZE, place / 2).between(0, most);
        return average + extra + (place < neighbour ? shift : -shift);
    }

    private Service service(int code) {
        return Objects.requireNonNull(codes.service(code), () -> "No service has the code " + code);
    }
}
