package org.goldenthread.qualificationtracking.statistics;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts the managers of a signed-off revision; the counts of the revision before go. A workplace's area is the authority of its postcode where a
 * table of postcodes holds and has it, else its organisation's.
 */
@ApplicationScoped
class Projection {

    /** Where the cells of a workplace have its postcode, counted from 1. */
    private static final int POSTCODE = Layout.national(FileKind.WORKPLACES).position("POSTCODE") + 1;

    private final Jdbi database;
    private final Areas areas;
    private final List<Integer> managerialRoles;

    Projection(Jdbi database, Areas areas, DataSets dataSets) {
        this.database = database;
        this.areas = areas;
        this.managerialRoles = dataSets.all().stream()
                .flatMap(dataSet -> dataSet.roles().stream())
                .distinct()
                .toList();
    }

    private record Source(UUID content, String period, String authority) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void count(UUID returnId, int revision) {
        database.useHandle(handle -> {
            lock(handle, returnId);
            Source source = source(handle, returnId, revision);
            handle.execute("""
                    insert into counted_return (return_id, revision, postcode_table)
                    values (?, ?, (select id from postcode_table))
                    on conflict (return_id) do update
                    set revision = excluded.revision, postcode_table = excluded.postcode_table""", returnId, revision);
            handle.execute("delete from manager_count where return_id = ?", returnId);
            int groups = insert(handle, returnId, source);
            handle.execute("""
                    insert into statistics_version (period, version) values (?, 1)
                    on conflict (period) do update set version = statistics_version.version + 1""", source.period());
            Log.infof("Counted revision %d of return %s: %d groups of managers", revision, returnId, groups);
        });
    }

    /** Counts the revision that is counted. */
    @Transactional
    void countAgain(UUID returnId) {
        int revision = database.withHandle(handle -> {
            lock(handle, returnId);
            return handle.select("select revision from counted_return where return_id = ?", returnId)
                    .mapTo(Integer.class)
                    .one();
        });
        count(returnId, revision);
    }

    /** Two who count the same return would both leave their counts. */
    private static void lock(Handle handle, UUID returnId) {
        handle.execute("select pg_advisory_xact_lock(hashtextextended('count of ' || ?, 0))", returnId.toString());
    }

    private static Source source(Handle handle, UUID returnId, int revision) {
        return handle.select("""
                        select v.content_id, c.period, coalesce(o.authority, '') as authority
                        from revision v
                        join workforce_return r on r.id = v.return_id
                        join collection c on c.code = r.collection
                        join organisation o on o.code = r.organisation
                        where v.return_id = ? and v.number = ?""", returnId, revision)
                .map((row, context) -> new Source(
                        row.getObject("content_id", UUID.class), row.getString("period"), row.getString("authority")))
                .one();
    }

    private int insert(Handle handle, UUID returnId, Source source) {
        return handle.createUpdate("""
                        insert into manager_count
                          (return_id, period, authority, region, sector, size, setting, role, level, other, working, managers)
                        with place as (
                          select w.reference, w.employer_type, w.main_service, coalesce(p.authority, :authority) as authority
                          from content_workplace w
                          left join postcode p on p.table_id = (select id from postcode_table)
                            and p.postcode = upper(regexp_replace(w.cells[:postcode], '\\s', '', 'g'))
                          where w.content_id = :content),
                        manager as (
                          select w.authority, w.employer_type, w.main_service, m.job_role,
                            max(q.level) filter (where q.state = 'held') as level,
                            coalesce(bool_or(q.level is null) filter (where q.state = 'held'), false) as other,
                            coalesce(bool_or(q.state = 'workingTowards'), false) as working
                          from content_worker m
                          join place w on w.reference = m.workplace
                          left join manager_qualification q
                            on q.content_id = m.content_id and (q.workplace, q.worker) = (m.workplace, m.reference)
                          where m.content_id = :content and m.job_role = any (:roles)
                          group by m.workplace, m.reference, w.authority, w.employer_type, w.main_service, m.job_role),
                        staff as (select count(*) as workers from content_worker where content_id = :content)
                        select cast(:return as uuid), :period, manager.authority, coalesce(area.region, ''),
                          case when employer_type in (1, 3) then 'localAuthority' when employer_type = 6 then 'private'
                            when employer_type = 7 then 'voluntary' else 'other' end as sector,
                          case when workers < 5 then 'micro' when workers < 50 then 'small'
                            when workers < 250 then 'medium' else 'large' end as size,
                          case main_service when 2 then 'careHomeOnly' when 1 then 'careHomeWithNursing'
                            when 8 then 'domiciliaryCare' else 'other' end as setting,
                          job_role,
                          case when level >= 4 then 'LEVEL_4_OR_ABOVE' when level = 3 then 'LEVEL_3' when level = 2 then 'LEVEL_2'
                            when level >= 0 then 'ENTRY_OR_LEVEL_1' when other then 'ONLY_OTHER'
                            else 'NONE_OR_NOT_RECORDED' end as level,
                          other, working, count(*)
                        from manager cross join staff
                        left join unnest(:authorities, :regions) as area (authority, region) on area.authority = manager.authority
                        group by manager.authority, area.region, sector, size, setting, job_role, 9, other, working""")
                .bind("return", returnId)
                .bind("content", source.content())
                .bind("period", source.period())
                .bind("authority", source.authority())
                .bind("postcode", POSTCODE)
                .bindArray("authorities", String.class, areas.authorities())
                .bindArray("regions", String.class, areas.regionsOfAuthorities())
                .bindArray("roles", Integer.class, managerialRoles)
                .execute();
    }
}
