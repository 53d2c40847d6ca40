package org.goldenthread.competencecatalogue.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Drafts begun, changed and thrown away. */
@ApplicationScoped
class FrameworkService {

    private final Frameworks frameworks;
    private final Jdbi database;
    private final InstantSource clock;

    FrameworkService(Frameworks frameworks, Jdbi database, InstantSource clock) {
        this.frameworks = frameworks;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    Framework begin(String keeper, FrameworkRequest request) {
        frameworks.requireFreeCode(request.code(), null);
        var draft = new Framework(Ids.random(), keeper, request, clock.instant());
        frameworks.persistAndFlush(draft);
        return draft;
    }

    /** A description that says the same already needs no tag: whoever lost the answer sends it again. */
    @Transactional
    Framework describe(UUID id, String keeper, FrameworkRequest request, @Nullable String ifMatch) {
        Framework draft = frameworks.locked(id, keeper);
        draft.require(FrameworkMove.EDIT);
        if (draft.description().equals(request)) {
            return draft;
        }
        ETag.requireMatch(ifMatch, draft.tag());
        frameworks.requireFreeCode(request.code(), id);
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
}
