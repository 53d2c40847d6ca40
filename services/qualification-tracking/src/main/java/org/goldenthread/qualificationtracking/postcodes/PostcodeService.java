package org.goldenthread.qualificationtracking.postcodes;

import io.quarkus.logging.Log;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.LocalAuthority;
import org.goldenthread.web.CopyBuffer;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Ids;
import org.jspecify.annotations.Nullable;

/** A table is written while it arrives, in pieces; only putting it in the place of the one before is one transaction. */
@ApplicationScoped
class PostcodeService {

    private final Postcodes postcodes;
    private final Set<String> authorities;
    private final InstantSource clock;

    PostcodeService(Postcodes postcodes, CodeLists codeLists, InstantSource clock) {
        this.postcodes = postcodes;
        this.authorities = codeLists.localAuthorities().stream()
                .map(LocalAuthority::organisationCode)
                .collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
    }

    /** Writes a table that does not hold yet. */
    LoadedTable take(InputStream body) {
        UUID id = Ids.next();
        try {
            var digested = new DigestInputStream(body, sha256());
            CopyBuffer writer = postcodes.writer();
            long rows = new PostcodeFile(authorities).read(digested, (postcode, authority, line) -> {
                writer.add(id).add(postcode).add(authority).add(Integer.valueOf(line));
                writer.end();
            });
            writer.flush();
            requireNoneRepeated(id);
            String digest = "sha-256:"
                    + HexFormat.of().formatHex(digested.getMessageDigest().digest());
            return new LoadedTable(id, rows, digest, clock.instant());
        } catch (IOException brokenOff) {
            postcodes.discard(id);
            throw new UncheckedIOException(brokenOff);
        } catch (RuntimeException refused) {
            postcodes.discard(id);
            throw refused;
        }
    }

    private void requireNoneRepeated(UUID id) {
        List<ProblemError> repeated = postcodes.repeated(id);
        if (!repeated.isEmpty()) {
            throw PostcodeProblems.of(repeated);
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

    /** From here on the table holds. One that says the same as the one before is thrown away. */
    @Transactional
    Held hold(LoadedTable table, @Nullable String ifMatch) {
        postcodes.lock();
        Optional<LoadedTable> before = postcodes.loaded();
        if (before.filter(held -> held.digest().equals(table.digest())).isPresent()) {
            postcodes.discard(table.id());
            return new Held(before.get(), false);
        }
        before.ifPresent(held -> {
            ETag.requireMatch(ifMatch, held.tag());
            postcodes.discard(held.id());
        });
        postcodes.hold(table);
        Log.infof("A table of %d postcodes holds", table.postcodes());
        return new Held(table, before.isEmpty());
    }

    /** Takes the table away: from here on only the form of a postcode is checked. */
    @Transactional
    void forget(@Nullable String ifMatch) {
        postcodes.lock();
        postcodes.loaded().ifPresent(held -> {
            ETag.requireMatch(ifMatch, held.tag());
            postcodes.discard(held.id());
            Log.info("The table of postcodes was taken away");
        });
    }

    void discard(LoadedTable refused) {
        postcodes.discard(refused.id());
    }
}
