package org.goldenthread.sampledata.worker;

import java.time.LocalDate;
import java.util.Objects;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.draw.Part;
import org.goldenthread.sampledata.proportion.Proportions;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.goldenthread.sampledata.workplace.Workplace;

/** The workers of a workplace, each found by its place alone. */
public final class Workers {

    private static final int YOUNGEST = 19;
    private static final int YOUNGEST_MANAGER = 28;
    private static final int OLDEST = 67;
    private static final int FIRST_JOB_AT = 18;
    private static final int LONGEST_IN_POST = 20;

    private final SampleSpec spec;
    private final CodeLists codes;
    private final Proportions proportions;

    public Workers(SampleSpec spec, CodeLists codes, Proportions proportions) {
        this.spec = spec;
        this.codes = codes;
        this.proportions = proportions;
    }

    public Worker at(Workplace workplace, int place) {
        Draw draw = Draw.of(spec.seed(), Part.WORKER, spec.organisation(), workplace.place(), place);
        String jobType = place == 0 ? Proportions.MANAGERIAL : proportions.jobType(workplace.staff(), draw);
        JobRole role = place == 0 && workplace.manager() != null
                ? role(JobRole.REGISTERED_MANAGER)
                : role(proportions.jobRole(jobType, draw));
        int youngest = role.managerial() ? YOUNGEST_MANAGER : YOUNGEST;
        LocalDate today = spec.asOf();
        LocalDate born = draw.between(today.minusYears(OLDEST), today.minusYears(youngest));
        LocalDate started = draw.between(
                later(born.plusYears(FIRST_JOB_AT), today.minusYears(LONGEST_IN_POST)), today.minusDays(1));
        return new Worker(workplace, place, jobType, role, born, started);
    }

    private JobRole role(int code) {
        return Objects.requireNonNull(codes.jobRole(code), () -> "No job role has the code " + code);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
