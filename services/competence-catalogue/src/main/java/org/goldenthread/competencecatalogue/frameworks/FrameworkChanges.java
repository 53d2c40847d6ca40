package org.goldenthread.competencecatalogue.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What a version of a framework changes against the one before: the one definition of added, removed, replaced, edited and unchanged. */
@ApplicationScoped
public class FrameworkChanges {

    /**
     * Relations to begin a query with; it binds {@code framework} and {@code day}. {@code changes} has a row for each competence of the two versions:
     * what was done to it, {@code old} (its id in the version before) and {@code new} (its id in this one). A competence that had ended by {@code day}
     * was not there to be changed. Where a competence stands among the others is no change of it.
     */
    public static final String CHANGES = """
            with compared as (
              select id, predecessor, coalesce((published_at at time zone 'Europe/London')::date, cast(:day as date)) as day
              from framework where id = :framework),
            before as (
              select c.* from competence c join compared f on c.framework_id = f.predecessor
              where c.status_end is null or c.status_end > f.day),
            after as (select c.* from competence c where c.framework_id = :framework),
            replaced as (
              select b.id as old, n.id as new from compared f
              join association a on a.framework_id = f.id and a.type = 'replacedBy'
              join competence b on b.framework_id = f.predecessor and b.id = case when pg_input_is_valid(a.origin, 'uuid') then a.origin::uuid end
              join competence n on n.framework_id = f.id and n.id = case when pg_input_is_valid(a.destination, 'uuid') then a.destination::uuid end
              where b.id in (select id from before) and b.id not in (select id from after)),
            changes as (
              select 'replaced' as change, old, new from replaced
              union all
              select 'removed', b.id, null from before b
              where b.id not in (select id from after) and b.id not in (select old from replaced)
              union all
              select 'added', null, n.id from after n
              where n.id not in (select id from before) and n.id not in (select new from replaced)
              union all
              select case when %s is distinct from %s then 'edited' else 'unchanged' end, b.id, n.id
              from before b join after n on n.id = b.id)
            """.formatted(wordsOf("b"), wordsOf("n"));

    private final Jdbi database;

    FrameworkChanges(Jdbi database) {
        this.database = database;
    }

    /** What a row says of its competence, as one value. */
    static String wordsOf(String row) {
        return "(" + row + ".code, " + row + ".statement, " + row + ".notes, " + row + ".class, " + row
                + ".class_judged, " + row
                + ".functional_area, " + row + ".level, " + row + ".verified, " + row + ".provenance, " + row
                + ".item_type, " + row
                + ".status_start, " + row + ".status_end)";
    }

    /** @param day on which a draft is compared */
    public ChangeCounts counts(UUID framework, LocalDate day) {
        return database.withHandle(handle -> handle.createQuery(CHANGES + """
                        select count(*) filter (where change = 'added') as added,
                          count(*) filter (where change = 'removed') as removed,
                          count(distinct old) filter (where change = 'replaced') as replaced,
                          count(*) filter (where change = 'edited') as edited,
                          count(*) filter (where change = 'unchanged') as unchanged
                        from changes""")
                .bind("framework", framework)
                .bind("day", day)
                .map((row, context) -> new ChangeCounts(
                        row.getInt("added"),
                        row.getInt("removed"),
                        row.getInt("replaced"),
                        row.getInt("edited"),
                        row.getInt("unchanged")))
                .one());
    }
}
