package org.goldenthread.competencecatalogue.selection.mixes;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.goldenthread.competencecatalogue.selection.ranking.DataFile;

/** The first version of each mix, from {@code selection/mixes.csv}. What is there stays as it is. */
@ApplicationScoped
class MixSeed {

    private static final String AUTHOR = "NB-001";

    private final Mixes mixes;
    private final InstantSource clock;

    MixSeed(Mixes mixes, InstantSource clock) {
        this.mixes = mixes;
        this.clock = clock;
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        DataFile.rows("mixes.csv").forEach(row -> mixes.add(mix(row)));
    }

    private Mix mix(NamedCsvRecord row) {
        return new Mix(
                Level.named(row.getField("level")),
                AgencySize.named(row.getField("size")),
                1,
                Boolean.parseBoolean(row.getField("exists")),
                Integer.parseInt(row.getField("generic")),
                Integer.parseInt(row.getField("specialist")),
                Integer.parseInt(row.getField("partnership")),
                Boolean.parseBoolean(row.getField("judged")),
                row.getField("reason"),
                AUTHOR,
                clock.instant());
    }
}
