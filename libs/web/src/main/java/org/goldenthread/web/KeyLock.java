package org.goldenthread.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** For making something of which there is only one: whoever comes second waits, and then finds what the first one made. */
@ApplicationScoped
public class KeyLock {

    private final Jdbi database;

    KeyLock(Jdbi database) {
        this.database = database;
    }

    /** Held until the transaction ends, on every replica. Take it before looking whether the thing is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String kind, String key) {
        database.useHandle(
                handle -> handle.select("select pg_advisory_xact_lock(hashtextextended(?, 0))", kind + "\n" + key)
                        .mapTo(String.class)
                        .findOne());
    }
}
