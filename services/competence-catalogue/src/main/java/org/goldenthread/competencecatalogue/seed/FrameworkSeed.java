package org.goldenthread.competencecatalogue.seed;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.competencecatalogue.frameworks.FrameworkEvents;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts what the data files have and the catalogue has not into the catalogue. A framework that was changed since it was seeded belongs to whoever changed
 * it: nothing is added to it any more, and nothing that is there is ever written over.
 */
@ApplicationScoped
class FrameworkSeed {

    private final SeedTables tables;
    private final FrameworkEvents events;
    private final Jdbi database;

    FrameworkSeed(SeedTables tables, FrameworkEvents events, Jdbi database) {
        this.tables = tables;
        this.events = events;
        this.database = database;
    }

    @Transactional
    void atStart(@Observes StartupEvent start) {
        plant(SeedFiles.frameworks());
    }

    /** @return how many competences and frameworks are new */
    @Transactional
    int plant(List<SeedFramework> frameworks) {
        // Two replicas that start on an empty database at once: the second finds the catalogue filled.
        database.useHandle(
                handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended('framework seed', 0))"));
        int added = 0;
        for (SeedFramework framework : frameworks) {
            added += plant(framework);
        }
        if (added > 0) {
            Log.infof("Seeded %d frameworks and competences", added);
        }
        return added;
    }

    private int plant(SeedFramework framework) {
        SeedTables.Standing standing = tables.standing(framework);
        if (standing == SeedTables.Standing.CHANGED || standing == SeedTables.Standing.CODE_TAKEN) {
            return 0;
        }
        int added = standing == SeedTables.Standing.MISSING ? tables.insertFramework(framework) : 0;
        int inside = tables.insertMissing(framework);
        if (added + inside > 0) {
            tables.remember(framework, inside > 0 && added == 0);
            events.published(framework.id());
        }
        return added + inside;
    }
}
