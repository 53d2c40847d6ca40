package org.goldenthread.competencecatalogue.selection.mixes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.goldenthread.web.CurrentCaller;
import org.goldenthread.web.ETag;
import org.goldenthread.web.KeyLock;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MixService {

    private final Mixes mixes;
    private final KeyLock keyLock;
    private final CurrentCaller caller;
    private final InstantSource clock;

    MixService(Mixes mixes, KeyLock keyLock, CurrentCaller caller, InstantSource clock) {
        this.mixes = mixes;
        this.keyLock = keyLock;
        this.caller = caller;
        this.clock = clock;
    }

    /** Adds a version; what the newest says already is answered with that, whatever the tag. */
    @Transactional
    Mix change(Level level, AgencySize size, MixRequest wanted, @Nullable String ifMatch) {
        ETag.requirePresent(ifMatch);
        MixProblems.check(wanted);
        keyLock.hold("mix", level.text() + " " + size.text());
        Mix newest = mixes.of(level, size);
        if (newest.says(wanted)) {
            return newest;
        }
        ETag.requireMatch(ifMatch, ETag.of(newest.version()));
        Mix next = newest.next(wanted, caller.organisation(), clock.instant());
        mixes.add(next);
        return next;
    }
}
