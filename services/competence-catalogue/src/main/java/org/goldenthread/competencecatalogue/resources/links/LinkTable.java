package org.goldenthread.competencecatalogue.resources.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The links with what came of looking at them. Whoever looks claims a link first, so that no transaction waits for a server. */
@ApplicationScoped
class LinkTable {

    /** Longer than a server can make us wait; after it the link is anybody's again. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final int LONGEST_LOCATION = 500;

    private static final String ONE_AT_A_TIME = "select pg_try_advisory_xact_lock(hashtextextended('link check', 0))";

    record Due(String code, String url) {}

    private final Jdbi database;
    private final InstantSource clock;
    private final LinksConfig config;

    LinkTable(Jdbi database, InstantSource clock, LinksConfig config) {
        this.database = database;
        this.clock = clock;
        this.config = config;
    }

    /** The link that waits longest; nothing while another replica has one in hand. */
    @Transactional
    Optional<Due> claim() {
        Instant now = clock.instant();
        return database.withHandle(handle ->
                !handle.select(ONE_AT_A_TIME).mapTo(Boolean.class).one()
                        ? Optional.<Due>empty()
                        : handle.createQuery("""
                                update resource set link_claimed_until = :until where code = (
                                  select code from resource
                                  where url is not null and status <> 'withdrawn' and (link_due_at is null or link_due_at <= :now)
                                    and not exists (select from resource where link_claimed_until > :now)
                                  order by link_due_at nulls first, code limit 1)
                                returning code, url""")
                                .bind("now", now)
                                .bind("until", now.plus(CLAIM))
                                .map((row, context) -> new Due(row.getString("code"), row.getString("url")))
                                .findOne());
    }

    /** Of a link that has got another address meanwhile nothing is known. */
    @Transactional
    void store(Due link, Answer answer) {
        Instant now = clock.instant();
        boolean failure = answer.result().isFailure();
        String location = answer.location();
        database.useHandle(handle -> {
            handle.createUpdate("""
                            update resource set link_result = :result, link_status = :status, link_location = :location, link_checked_at = :now,
                              link_failures = case when :failure then link_failures + 1 else 0 end, link_due_at = :due, version = version + 1
                            where code = :code and url = :url""")
                    .bind("result", answer.result().name())
                    .bind("status", answer.status())
                    .bind("location", location == null || location.length() > LONGEST_LOCATION ? null : location)
                    .bind("now", now)
                    .bind("failure", failure)
                    .bind("due", now.plus(failure ? config.againAfterFailure() : config.again()))
                    .bind("code", link.code())
                    .bind("url", link.url())
                    .execute();
            handle.execute("update resource set link_claimed_until = null where code = ?", link.code());
        });
    }
}
