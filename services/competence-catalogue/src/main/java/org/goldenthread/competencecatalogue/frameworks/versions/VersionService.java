package org.goldenthread.competencecatalogue.frameworks.versions;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.goldenthread.competencecatalogue.frameworks.FrameworkMove;
import org.goldenthread.competencecatalogue.frameworks.FrameworkProblems;
import org.goldenthread.competencecatalogue.frameworks.Frameworks;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A new version as one operation: a draft with everything that is alive in the published one, which stays as it is. */
@ApplicationScoped
class VersionService {

    /** Rows go over as they are: what is said of a competence has not changed, and neither has the time of its last change. */
    private static final List<String> CARRY = List.of(
            """
            insert into competence (framework_id, id, code, statement, notes, class, class_judged, functional_area, level, verified, provenance,
              item_type, position, status_start, status_end, uri, further, changed_at, version)
            select :next, id, code, statement, notes, class, class_judged, functional_area, level, verified, provenance,
              item_type, position, status_start, status_end, uri, further, changed_at, version
            from competence where framework_id = :before and (status_end is null or status_end > :today)""",
            """
            insert into definition (framework_id, id, kind, hierarchy_code, document)
            select :next, id, kind, hierarchy_code, document from definition where framework_id = :before""",
            """
            insert into rubric (framework_id, id, document)
            select :next, id, document from rubric where framework_id = :before""",
            "update framework set further = (select further from framework where id = :before) where id = :next");

    private static final String ENDED =
            "select c.id::text from competence c where c.framework_id = :before and c.status_end <= :today";

    /**
     * All but those that say what took the place of something, which are history, and those of what is not carried over. An association with the
     * framework itself becomes one with the new version, which is another association.
     */
    private static final String CARRY_ASSOCIATIONS = """
            insert into association (framework_id, id, type, origin, origin_title, origin_uri, origin_type, destination, destination_title,
              destination_uri, destination_type, sequence, grouping, notes, uri, further, changed_at)
            select :next, case when own then gen_random_uuid() else id end, type,
              case origin when :beforeText then :nextText else origin end, origin_title,
              case origin when :beforeText then null else origin_uri end, origin_type,
              case destination when :beforeText then :nextText else destination end, destination_title,
              case destination when :beforeText then null else destination_uri end, destination_type,
              sequence, grouping, notes, case when own then null else uri end, further, case when own then :now else changed_at end
            from (select *, origin = :beforeText or destination = :beforeText as own from association where framework_id = :before) a
            where type <> 'replacedBy' and origin not in (%1$s) and destination not in (%1$s)""".formatted(ENDED);

    /**
     * What stood under a competence that is not carried over stands under the framework. With "not in" the set is read once: rows that were just written have no
     * statistics yet, and "not exists" went through all of them for each competence.
     */
    private static final String PLACE_ORPHANS = """
            insert into association (framework_id, id, type, origin, origin_title, origin_type, destination, destination_title, destination_type,
              sequence, changed_at)
            select :next, gen_random_uuid(), 'isChildOf', c.id::text, coalesce(c.code, c.statement), 'CASE', :nextText, :title, 'CASE',
              c.position, :now
            from competence c
            where c.framework_id = :next
              and c.id::text not in (select origin from association where framework_id = :next and type = 'isChildOf')""";

    private final Frameworks frameworks;
    private final Jdbi database;
    private final LondonCalendar calendar;
    private final InstantSource clock;

    VersionService(Frameworks frameworks, Jdbi database, LondonCalendar calendar, InstantSource clock) {
        this.frameworks = frameworks;
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The lock on the version before lets nobody else begin another one meanwhile. */
    @Transactional
    Framework begin(UUID id, String keeper, VersionRequest request) {
        Framework before = frameworks.locked(id, keeper);
        before.require(FrameworkMove.REVISE);
        frameworks.successor(id).ifPresent(VersionService::refuse);
        frameworks.requireFreeCode(request.code(), null);
        Instant now = clock.instant();
        Framework next = before.nextVersion(Ids.random(), request.edition(), request.code(), now);
        frameworks.persistAndFlush(next);
        database.useHandle(handle -> carry(handle, before, next, now));
        Log.infof("Framework %s is the draft after %s", next.id(), id);
        return next;
    }

    private static void refuse(Framework successor) {
        String path = "/v1/frameworks/" + successor.id();
        throw FrameworkProblems.SUCCESSOR_EXISTS
                .with(
                        successor.isDraft()
                                ? "The next version is a draft already: %s. Publish it or throw it away."
                                        .formatted(path)
                                : "The next version is published already: %s. Begin from the newest.".formatted(path))
                .member("successor", path);
    }

    private void carry(Handle handle, Framework before, Framework next, Instant now) {
        for (String statement : CARRY) {
            run(handle, statement, before, next, now);
        }
        run(handle, CARRY_ASSOCIATIONS, before, next, now);
        run(handle, PLACE_ORPHANS, before, next, now);
    }

    private void run(Handle handle, String statement, Framework before, Framework next, Instant now) {
        var update = handle.createUpdate(statement).bind("before", before.id()).bind("next", next.id());
        update.getConfig(org.jdbi.v3.core.statement.SqlStatements.class).setUnusedBindingAllowed(true);
        update.bind("beforeText", before.id().toString())
                .bind("nextText", next.id().toString())
                .bind("title", next.title())
                .bind("today", calendar.today())
                .bind("now", now)
                .execute();
    }
}
