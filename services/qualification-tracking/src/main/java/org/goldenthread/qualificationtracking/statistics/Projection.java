package org.goldenthread.qualificationtracking.statistics;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.web.KeyLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts the managers of an organisation in a period: those of its latest signed-off revision, in whichever collection of that period. A
 * sign-off only says whose counts to look at again, so that neither the order of events nor their number matters. A workplace's area is the
 * authority of its postcode where a table of postcodes holds and has it, else its organisation's.
 */
@ApplicationScoped
class Projection {

    /** Where the cells of a workplace have its postcode, counted from 1. */
    private static final int POSTCODE = Layout.national(FileKind.WORKPLACES).position("POSTCODE") + 1;

    private final Jdbi database;
    private final KeyLock keyLock;
    private final Areas areas;
    private final List<Integer> managerialRoles;

    Projection(Jdbi database, KeyLock keyLock, Areas areas, DataSets dataSets) {
        this.database = database;
        this.keyLock = keyLock;
        this.areas = areas;
        this.managerialRoles = dataSets.all().stream()
                .flatMap(dataSet -> dataSet.roles().stream())
                .distinct()
                .toList();
    }

    private record Subject(String organisation, String period) {}

    private record Source(UUID returnId, int revision, UUID content, String authority) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void count(UUID returnId) {
        database.useHandle(handle -> {
            Subject subject = subject(handle, returnId);
            // Returns of one organisation may be told by different partitions: one counts after the other, and sees
            // what the other saw.
            keyLock.hold("counts", subject.organisation() + " " + subject.period());
            forget(handle, subject);
            Source latest = latest(handle, subject);
            handle.execute("""
                    insert into counted_return (return_id, revision, postcode_table)
                    values (?, ?, (select id from postcode_table))""", latest.returnId(), latest.revision());
            int groups = insert(handle, subject, latest);
            handle.execute("""
                    insert into statistics_version (period, version) values (?, 1)
                    on conflict (period) do update set version = statistics_version.version + 1""", subject.period());
            Log.infof(
                    "Counted revision %d of return %s: %d groups of managers",
                    latest.revision(), latest.returnId(), groups);
        });
    }

    /** In a transaction of its own. */
    @Transactional
    void countAgain(UUID returnId) {
        count(returnId);
    }

    private static Subject subject(Handle handle, UUID returnId) {
        return handle.select("""
                        select r.organisation, c.period
                        from workforce_return r
                        join collection c on c.code = r.collection
                        where r.id = ?""", returnId)
                .map((row, context) -> new Subject(row.getString("organisation"), row.getString("period")))
                .one();
    }

    private static void forget(Handle handle, Subject subject) {
        for (String table : List.of("manager_count", "counted_return")) {
            handle.execute("""
                    delete from %s where return_id in (
                      select r.id
                      from workforce_return r
                      join collection c on c.code = r.collection
                      where r.organisation = ? and c.period = ?)""".formatted(table), subject.organisation(), subject.period());
        }
    }

    private static Source latest(Handle handle, Subject subject) {
        return handle.select("""
                        select v.return_id, v.number, v.content_id, coalesce(v.authority, o.authority, '') as authority
                        from revision v
                        join workforce_return r on r.id = v.return_id
                        join collection c on c.code = r.collection
                        join organisation o on o.code = r.organisation
                        where r.organisation = ? and c.period = ? and v.signed_off_at is not null
                        order by v.signed_off_at desc, v.id desc
                        limit 1""", subject.organisation(), subject.period())
                .map((row, context) -> new Source(
                        row.getObject("return_id", UUID.class),
                        row.getInt("number"),
                        row.getObject("content_id", UUID.class),
                        row.getString("authority")))
                .one();
    }

    private int insert(Handle handle, Subject subject, Source source) {
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
                .bind("return", source.returnId())
                .bind("content", source.content())
                .bind("period", subject.period())
                .bind("authority", source.authority())
                .bind("postcode", POSTCODE)
                .bindArray("authorities", String.class, areas.authorities())
                .bindArray("regions", String.class, areas.regionsOfAuthorities())
                .bindArray("roles", Integer.class, managerialRoles)
                .execute();
    }
}
