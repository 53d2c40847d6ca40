package org.goldenthread.competencecatalogue.qualifications.files;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes a file into the register: all of it or nothing. */
@ApplicationScoped
class FileLoad {

    private final QualificationLoad qualifications;
    private final UnitLoad units;
    private final CombinationLoad combinations;

    FileLoad(QualificationLoad qualifications, UnitLoad units, CombinationLoad combinations) {
        this.qualifications = qualifications;
        this.units = units;
        this.combinations = combinations;
    }

    @Transactional
    @TransactionConfiguration(timeout = 600)
    LoadResponse load(RegisterFile file, List<Line> lines, RowFaults faults, boolean dryRun) {
        return switch (file) {
            case QUALIFICATIONS -> qualifications.merge(lines, faults, dryRun);
            case UNITS -> units.merge(lines, faults, dryRun);
            case COMBINATIONS -> combinations.merge(lines, faults, dryRun);
            case COVERED -> throw new IllegalArgumentException("It comes with the seed alone");
        };
    }
}
