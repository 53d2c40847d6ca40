package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.judgement.WarningRules;
import org.jdbi.v3.core.Jdbi;

/** Finds the courses whose warnings may not be what they should be; whether they are is for the rules to say. */
@ApplicationScoped
class OutdatedCourses {

    /** Those whose qualification has come to its end, or is near it, or has got a successor, or goes on again. */
    private static final String BY_QUALIFICATION = """
            select id from (
              select c.id from course c
              join qualification q on q.number = c.qualification
              left join qualification s on s.number = q.successor
              cross join lateral (select case when q.operational_end < :today then :ended else :ending end as code) expected
              where c.state = 'published' and q.operational_end <= :horizon and (
                c.warnings is null
                or not c.warnings @> jsonb_build_array(jsonb_build_object('code', code))
                or (s.number is not null and (s.operational_end is null or s.operational_end >= :today)
                  and not c.warnings @> jsonb_build_array(jsonb_build_object('code', code, 'successor', s.number))))
              union
              select c.id from course c
              left join qualification q on q.number = c.qualification
              where c.state = 'published' and c.warnings is not null
                and (q.operational_end is null or q.operational_end > :horizon)
                and (c.warnings @> jsonb_build_array(jsonb_build_object('code', :ended))
                  or c.warnings @> jsonb_build_array(jsonb_build_object('code', :ending)))) found
            order by id""";

    /** Those that have warnings, and those that name anything that is over. */
    private static final String BY_ANYTHING = """
            select c.id from course c
            where c.state = 'published' and (
              c.warnings is not null
              or exists (select from qualification q where q.number = c.qualification and q.operational_end <= :horizon)
              or exists (select from course_unit u where u.course = c.id
                and not exists (select from unit where reference = u.unit))
              or exists (
                select from course_competence cc
                join competence k on k.id = cc.competence
                join framework f on f.id = k.framework_id
                where cc.course = c.id and f.published_at is not null
                  and (f.status = 'RETIRED' or k.status_end <= :today
                    or exists (select from association a where a.origin = k.id::text and a.type = 'replacedBy'))))
            order by c.id""";

    private final Jdbi database;

    OutdatedCourses(Jdbi database) {
        this.database = database;
    }

    /** By the qualification alone, which takes some milliseconds. */
    List<UUID> byQualification(LocalDate today) {
        return database.withHandle(handle -> handle.createQuery(BY_QUALIFICATION)
                .bind("today", today)
                .bind("horizon", today.plusDays(WarningRules.DAYS_AHEAD))
                .bind("ended", WarningRules.QUALIFICATION_ENDED)
                .bind("ending", WarningRules.QUALIFICATION_ENDING)
                .mapTo(UUID.class)
                .list());
    }

    /** By all that a course names; goes through every course. */
    List<UUID> byAnything(LocalDate today) {
        return database.withHandle(handle -> handle.createQuery(BY_ANYTHING)
                .bind("today", today)
                .bind("horizon", today.plusDays(WarningRules.DAYS_AHEAD))
                .mapTo(UUID.class)
                .list());
    }
}
