package org.goldenthread.competencecatalogue.frameworks.versions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.FrameworkChanges;
import org.goldenthread.competencecatalogue.frameworks.versions.ImpactResponse.Counts;
import org.goldenthread.competencecatalogue.frameworks.versions.ImpactResponse.Of;
import org.goldenthread.competencecatalogue.frameworks.versions.ImpactResponse.Touched;
import org.jdbi.v3.core.Jdbi;

/** What in this catalogue refers to competences that change. */
@ApplicationScoped
class Impact {

    /** A competence that was replaced by several is touched once. */
    private static final String BY_VERSION = FrameworkChanges.CHANGES + """
            , touched as (
              select distinct on (x.old) x.old as id, x.change, case x.change when 'replaced' then x.new end as replaced_by, b.code, b.verified
              from changes x join before b on b.id = x.old where x.change in ('edited', 'replaced', 'removed')
              order by x.old, x.new)""";

    /** All that stands in no later version and has not ended before. */
    private static final String BY_RETIREMENT = """
            with touched as (
              select c.id, 'removed' as change, cast(null as uuid) as replaced_by, c.code, c.verified
              from competence c join framework f on f.id = c.framework_id
              where f.id = :framework and (c.status_end is null or c.status_end > cast(:day as date)) and not exists (
                select from competence l join framework lf on lf.id = l.framework_id
                where l.id = c.id and lf.keeper = f.keeper and lf.published_at > f.published_at))""";

    private static final String REFERENCES = """
            , refers as (
              select t.*, 'unit ' || u.reference as thing, u.reference, u.title, uc.coverage,
                cast(null as uuid) as course, cast(null as text) as provider, cast(null as uuid) as tie, cast(null as uuid) as tie_framework,
                cast(null as text) as type
              from touched t join unit_competence uc on uc.competence = t.id join unit u on u.reference = uc.unit
              union all
              select t.*, 'course ' || o.id, o.reference, o.title, null, o.id, o.provider, null, null, null
              from touched t join course_competence cc on cc.competence = t.id join course o on o.id = cc.course
              where o.state = 'published'
              union all
              select t.*, 'tie ' || f.id || a.id, null, null, null, null, null, a.id, f.id, a.type
              from touched t
              join lateral (
                select framework_id, id, type from association where origin = t.id::text
                union
                select framework_id, id, type from association where destination = t.id::text) a on true
              join framework f on f.id = a.framework_id
              where f.published_at is not null and f.id <> :framework
                and f.id is distinct from (select predecessor from framework where id = :framework)
                and a.type not in ('replacedBy', 'isChildOf'))
            """;

    private final Jdbi database;

    Impact(Jdbi database) {
        this.database = database;
    }

    private static String of(Of of) {
        return (of == Of.VERSION ? BY_VERSION : BY_RETIREMENT) + REFERENCES;
    }

    Counts counts(UUID framework, Of of, LocalDate day) {
        return database.withHandle(handle -> handle.createQuery(of(of) + """
                        select (select count(*) from touched) as competences, count(distinct thing) filter (where thing like 'unit %') as units,
                          count(distinct thing) filter (where thing like 'course %') as courses,
                          count(distinct thing) filter (where thing like 'tie %') as associations
                        from refers""")
                .bind("framework", framework)
                .bind("day", day)
                .map((row, context) -> new Counts(
                        row.getInt("competences"),
                        row.getInt("units"),
                        row.getInt("courses"),
                        row.getInt("associations")))
                .one());
    }

    /** What is touched, with its position in the list. */
    record Placed(String position, Touched touched) {}

    List<Placed> page(UUID framework, Of of, LocalDate day, String after, int limit) {
        return database.withHandle(handle -> handle.createQuery(of(of) + """
                        select id || ' ' || thing as position, r.* from refers r
                        where (id || ' ' || thing) collate "C" > :after order by (id || ' ' || thing) collate "C" limit :limit""")
                .bind("framework", framework)
                .bind("day", day)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Placed(row.getString("position"), touched(row)))
                .list());
    }

    private static Touched touched(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        UUID course = row.getObject("course", UUID.class);
        UUID tie = row.getObject("tie", UUID.class);
        return new Touched(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getBoolean("verified"),
                row.getString("change"),
                row.getObject("replaced_by", UUID.class),
                course != null || tie != null
                        ? null
                        : new ImpactResponse.Unit(reference, row.getString("title"), row.getString("coverage")),
                course == null
                        ? null
                        : new ImpactResponse.Course(
                                course, row.getString("provider"), reference, row.getString("title")),
                tie == null
                        ? null
                        : new ImpactResponse.Association(
                                row.getObject("tie_framework", UUID.class), tie, row.getString("type")));
    }
}
