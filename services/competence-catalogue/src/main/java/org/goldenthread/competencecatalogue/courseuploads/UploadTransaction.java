package org.goldenthread.competencecatalogue.courseuploads;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** A transaction that a whole file fits in. How long one may take can be said only where it begins, around the key of the request. */
@ApplicationScoped
class UploadTransaction {

    /** Seconds. The most rows that a file can have are published in half a minute on two cores; the usual minute is too short on a busy machine. */
    static final int LONGEST = 600;

    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    <T> T around(Supplier<T> work) {
        return work.get();
    }
}
