package org.goldenthread.qualificationtracking.statistics;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Counts returns again when another table of postcodes holds, so that every count goes by the same one. */
@ApplicationScoped
class Recount {

    private static final int AT_ONCE = 100;

    private final Jdbi database;
    private final Projection projection;

    Recount(Jdbi database, Projection projection) {
        this.database = database;
        this.projection = projection;
    }

    @Scheduled(every = "{golden-thread.statistics.recount-every:30s}", concurrentExecution = ConcurrentExecution.SKIP)
    void countWhatWentByAnotherTable() {
        List<UUID> returns = database.withHandle(handle ->
                handle.createQuery("""
                        select return_id from counted_return
                        where postcode_table is distinct from (select id from postcode_table) limit :most""").bind("most", AT_ONCE).mapTo(UUID.class).list());
        returns.forEach(this::countAgain);
    }

    /** One that can't be counted is tried again next time, and holds no other up. */
    private void countAgain(UUID returnId) {
        try {
            projection.countAgain(returnId);
        } catch (RuntimeException fault) {
            Log.errorf(fault, "Return %s was not counted again", returnId);
        }
    }
}
