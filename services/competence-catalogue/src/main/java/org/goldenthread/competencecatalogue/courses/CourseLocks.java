package org.goldenthread.competencecatalogue.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Who may change what at the same time. A request that waits keeps a connection to the database from everybody else, so that none waits
 * for long: the publication of a large file takes half a minute.
 */
@ApplicationScoped
public class CourseLocks {

    /** For one course of which a provider's system may send hundreds at once. */
    private static final String BRIEFLY = "3s";

    /** For many courses together: some batches that were sent before take their turn. */
    private static final String A_WHILE = "20s";

    private static final String NOT_IN_TIME = "55P03";

    private final Jdbi database;

    CourseLocks(Jdbi database) {
        this.database = database;
    }

    /**
     * Part of the transaction that changes many courses of a provider, or what its courses stand on: others wait. Every change
     * waits while the table of places is replaced, so that it finds the places that hold.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void provider(String provider) {
        hold(
                A_WHILE,
                "pg_advisory_xact_lock_shared(hashtextextended('places', 0)),"
                        + " pg_advisory_xact_lock(hashtextextended('courses of ' || ?, 0))",
                provider);
    }

    /** Part of the transaction that changes one course: others go on with the provider's other courses. */
    @Transactional(Transactional.TxType.MANDATORY)
    void course(String provider, String reference) {
        hold(
                BRIEFLY,
                "pg_advisory_xact_lock_shared(hashtextextended('places', 0)),"
                        + " pg_advisory_xact_lock_shared(hashtextextended('courses of ' || ?, 0)),"
                        + " pg_advisory_xact_lock(hashtextextended('course ' || ?, 0))",
                provider,
                provider + "\n" + reference);
    }

    /** Part of the transaction that replaces the table of places; it waits for every change to end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void places() {
        database.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended('places', 0))"));
    }

    /** @param locks taken in their order, each waiting so long at the most */
    private void hold(String patience, String locks, Object... keys) {
        String sql = "select set_config('lock_timeout', '%s', true), %s, set_config('lock_timeout', '0', true)"
                .formatted(patience, locks);
        try {
            database.useHandle(handle -> handle.execute(sql, keys));
        } catch (UnableToExecuteStatementException failed) {
            if (failed.getCause() instanceof SQLException cause && NOT_IN_TIME.equals(cause.getSQLState())) {
                throw CourseProblems.busy();
            }
            throw failed;
        }
    }
}
