package org.goldenthread.competencecatalogue.resources;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.web.KeyLock;
import org.jdbi.v3.core.Jdbi;

/** Looks which resources are out of date, and why: when one is changed, and as time goes on. */
@ApplicationScoped
class Judgement {

    /** Each reason is a row. What is only planned takes no place yet, and what was withdrawn does not any more. */
    private static final String JUDGE = """
            update resource r set out_of_date = judged.reasons, version = r.version + 1
            from (
              select o.code, array_remove(array[
                case when o.review_by < :today then 'reviewOverdue' end,
                case when s.status in ('current', 'revised', 'superseded') then 'succeeded' end,
                case when o.out_of_date_since <= :today then 'declared' end,
                case when o.status = 'withdrawn' then 'withdrawn' end,
                case when o.link_result = 'GONE' or o.link_failures >= 3 then 'linkBroken' end], null) as reasons
              from resource o left join resource s on s.code = o.successor) judged
            where judged.code = r.code and r.out_of_date <> judged.reasons""";

    private final Jdbi database;
    private final KeyLock keyLock;
    private final LondonCalendar calendar;

    Judgement(Jdbi database, KeyLock keyLock, LondonCalendar calendar) {
        this.database = database;
        this.keyLock = keyLock;
        this.calendar = calendar;
    }

    @Scheduled(
            every = "{golden-thread.resources.judge-every:10m}",
            delayed = "{golden-thread.resources.judge-delay:15s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void judge() {
        holdAll();
        int changed = database.withHandle(handle ->
                handle.createUpdate(JUDGE).bind("today", calendar.today()).execute());
        if (changed > 0) {
            Log.infof("%d resources are judged otherwise than before", changed);
        }
    }

    /** One change of the resources at a time: they depend on each other by their successors. */
    @Transactional(Transactional.TxType.MANDATORY)
    void holdAll() {
        keyLock.hold("resource", "all");
    }
}
