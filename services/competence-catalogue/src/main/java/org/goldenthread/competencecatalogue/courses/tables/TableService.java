package org.goldenthread.competencecatalogue.courses.tables;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.CourseLocks;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.web.CopyBuffer;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Ids;
import org.goldenthread.web.KeyLock;
import org.jspecify.annotations.Nullable;

/** A table is written beside the one that holds while it arrives; only putting it in its place is one transaction. */
@ApplicationScoped
class TableService {

    /** The postcodes of the kingdom are two million rows. */
    private static final int LONGEST_REPLACEMENT_SECONDS = 600;

    private final LoadedTables tables;
    private final PlacesOfVenues places;
    private final CourseLocks locks;
    private final KeyLock keyLock;
    private final InstantSource clock;

    TableService(LoadedTables tables, PlacesOfVenues places, CourseLocks locks, KeyLock keyLock, InstantSource clock) {
        this.tables = tables;
        this.places = places;
        this.locks = locks;
        this.keyLock = keyLock;
        this.clock = clock;
    }

    /** Writes a table that does not hold yet. */
    LoadedTable take(TableKind kind, InputStream body) {
        UUID id = Ids.next();
        try {
            var digested = new DigestInputStream(body, sha256());
            CopyBuffer writer = tables.writer(kind);
            long rows = new TableFile(kind).read(digested, id, writer);
            writer.flush();
            List<ProblemError> repeated = tables.repeated(kind, id);
            if (!repeated.isEmpty()) {
                throw TableProblems.of(repeated);
            }
            String digest = "sha-256:"
                    + HexFormat.of().formatHex(digested.getMessageDigest().digest());
            return new LoadedTable(id, rows, digest, clock.instant());
        } catch (IOException brokenOff) {
            tables.discard(kind, id);
            throw new UncheckedIOException(brokenOff);
        } catch (RuntimeException refused) {
            tables.discard(kind, id);
            throw refused;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What became of a table, and whether it is the first. */
    record Held(LoadedTable table, boolean first) {}

    /** From here on the table holds. One that says the same as the one before changes nothing. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_REPLACEMENT_SECONDS)
    Held hold(TableKind kind, LoadedTable table, @Nullable String ifMatch) {
        lock(kind);
        Optional<LoadedTable> before = tables.held(kind);
        if (before.filter(held -> held.digest().equals(table.digest())).isPresent()) {
            return new Held(before.get(), false);
        }
        before.ifPresent(held -> ETag.requireMatch(ifMatch, held.tag()));
        tables.hold(kind, table);
        apply(kind);
        Log.infof("A table of %d %s holds", table.rows(), kind.path());
        return new Held(table, before.isEmpty());
    }

    @Transactional
    @TransactionConfiguration(timeout = LONGEST_REPLACEMENT_SECONDS)
    void forget(TableKind kind, @Nullable String ifMatch) {
        lock(kind);
        tables.held(kind).ifPresent(held -> {
            ETag.requireMatch(ifMatch, held.tag());
            tables.forget(kind);
            apply(kind);
            Log.infof("The table of %s was taken away", kind.path());
        });
    }

    private void lock(TableKind kind) {
        keyLock.hold("table", kind.path());
        if (kind == TableKind.PLACES) {
            locks.places();
        }
    }

    private void apply(TableKind kind) {
        if (kind == TableKind.PLACES) {
            places.apply();
        }
    }
}
