package org.goldenthread.sampledata.fault;

import java.util.List;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.draw.Part;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.jspecify.annotations.Nullable;

/** Spoils a share of the rows of a file, each with one fault. */
public final class FaultInjector {

    private final SampleSpec spec;
    private final FileKind file;
    private final List<FaultKind> kinds;

    public FaultInjector(SampleSpec spec, FileKind file) {
        this.spec = spec;
        this.file = file;
        this.kinds = kinds(file);
    }

    /** The names of all faults that a file can be given. */
    public static List<String> names(FileKind file) {
        return kinds(file).stream().map(FaultKind::name).toList();
    }

    private static List<FaultKind> kinds(FileKind file) {
        return switch (file) {
            case WORKPLACES -> WorkplaceFaults.ALL;
            case WORKERS -> WorkerFaults.ALL;
            case TRAINING -> TrainingFaults.ALL;
        };
    }

    /** Changes the row if it is one of those to be spoiled. */
    public @Nullable InjectedFault spoil(Spot spot, int line) {
        Draw draw = Draw.of(
                spec.seed(), Part.FAULT, spec.organisation(), file.pathName().hashCode(), line);
        if (!draw.chance(spec.faultShare())) {
            return null;
        }
        // The first kind that fits, from a random place in the table onwards; every table has kinds that always fit.
        int start = draw.between(0, kinds.size() - 1);
        int step = 0;
        while (!kind(start + step).fits().test(spot)) {
            step++;
        }
        FaultKind kind = kind(start + step);
        String value = kind.value().apply(spot);
        spot.row().set(kind.column(), value);
        String code = file.codePrefix() + "-" + kind.number();
        return new InjectedFault(kind.name(), file, line, kind.column(), code, kind.severity(), value);
    }

    private FaultKind kind(int place) {
        return kinds.get(place % kinds.size());
    }
}
