package org.goldenthread.competencecatalogue.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.web.Ids;
import org.goldenthread.web.KeyLock;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Drafts begun, changed and thrown away. */
@ApplicationScoped
class FrameworkService {

    private final Frameworks frameworks;
    private final KeyLock keyLock;
    private final Jdbi database;
    private final InstantSource clock;

    FrameworkService(Frameworks frameworks, KeyLock keyLock, Jdbi database, InstantSource clock) {
        this.frameworks = frameworks;
        this.keyLock = keyLock;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    Framework begin(String keeper, FrameworkRequest request) {
        requireFreeCode(request.code(), null);
        var draft = new Framework(Ids.random(), keeper, request, clock.instant());
        frameworks.persistAndFlush(draft);
        return draft;
    }

    @Transactional
    Framework describe(UUID id, String keeper, FrameworkRequest request, @Nullable String ifMatch) {
        Framework draft = frameworks.locked(id, keeper, ifMatch);
        draft.require(FrameworkMove.EDIT);
        requireFreeCode(request.code(), id);
        boolean renamed = !draft.title().equals(request.title());
        draft.describe(request, clock.instant());
        frameworks.flush();
        if (renamed) {
            renameInAssociations(draft);
        }
        return draft;
    }

    /** Whoever reads an association sees what its ends are called now. */
    private void renameInAssociations(Framework draft) {
        database.useHandle(handle -> handle.execute(
                "update association set destination_title = ? where framework_id = ? and destination = ?",
                draft.title(),
                draft.id(),
                draft.id().toString()));
    }

    @Transactional
    void discard(UUID id, String keeper, @Nullable String ifMatch) {
        frameworks.discard(frameworks.locked(id, keeper, ifMatch));
    }

    private void requireFreeCode(@Nullable String code, @Nullable UUID except) {
        if (code == null) {
            return;
        }
        keyLock.hold("framework code", code.toLowerCase(Locale.ROOT));
        if (frameworks.hasCode(code, except)) {
            throw FrameworkProblems.CODE_TAKEN
                    .with("Codes are unique among all frameworks, drafts of others too, in any letter case.")
                    .error(ProblemError.at("/code", "code-taken", "Choose another one."));
        }
    }
}
