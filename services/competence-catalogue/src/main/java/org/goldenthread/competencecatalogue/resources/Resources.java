package org.goldenthread.competencecatalogue.resources;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.resources.links.LinkResult;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The products and the links. */
@ApplicationScoped
class Resources {

    /** What a list can be narrowed to. */
    record Filter(
            @Nullable String kind,
            @Nullable String status,
            @Nullable String audience,
            @Nullable String text,
            @Nullable Boolean outOfDate) {}

    private final Jdbi database;

    Resources(Jdbi database) {
        this.database = database;
    }

    Optional<Resource> find(String code) {
        return database.withHandle(handle -> handle.select("select * from resource where code = ?", code)
                .map((row, context) -> resource(row))
                .findOne());
    }

    List<Resource> after(Filter filter, String after, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select * from resource
                        where code > :after
                          and (cast(:kind as text) is null or kind = :kind)
                          and (cast(:status as text) is null or status = :status)
                          and (cast(:audience as text) is null or :audience = any (audience))
                          and (cast(:text as text) is null
                            or strpos(lower(concat_ws(' ', title, description, publisher, code)), lower(:text)) > 0)
                          and (cast(:outOfDate as boolean) is null or :outOfDate = (out_of_date <> '{}'))
                        order by code limit :limit""")
                .bind("after", after)
                .bind("kind", filter.kind())
                .bind("status", filter.status())
                .bind("audience", filter.audience())
                .bind("text", filter.text())
                .bind("outOfDate", filter.outOfDate())
                .bind("limit", limit)
                .map((row, context) -> resource(row))
                .list());
    }

    /** Whether what takes the place of a resource leads, over however many others, back to it. */
    boolean leadsBack(String code, String successor) {
        return database.withHandle(handle -> handle.createQuery("""
                        with recursive chain (code) as (
                          select cast(:successor as text)
                          union
                          select r.successor from chain c join resource r on r.code = c.code where r.successor is not null)
                        select exists (select from chain where code = :code)""")
                .bind("code", code)
                .bind("successor", successor)
                .mapTo(Boolean.class)
                .one());
    }

    /** Puts an entry in the place of the one before. With another address nothing is known of it any more. */
    void put(String code, ResourceRequest entry, @Nullable String keeper, Instant now) {
        write("""
                on conflict (code) do update set kind = excluded.kind, product_number = excluded.product_number, title = excluded.title,
                  description = excluded.description, publisher = excluded.publisher, url = excluded.url, published = excluded.published,
                  status = excluded.status, successor = excluded.successor, audience = excluded.audience, checked_on = excluded.checked_on,
                  review_by = excluded.review_by, out_of_date_since = excluded.out_of_date_since, provenance = excluded.provenance,
                  keeper = excluded.keeper, changed_at = excluded.changed_at, version = resource.version + 1,
                  link_result = case when resource.url is not distinct from excluded.url then resource.link_result end,
                  link_status = case when resource.url is not distinct from excluded.url then resource.link_status end,
                  link_location = case when resource.url is not distinct from excluded.url then resource.link_location end,
                  link_failures = case when resource.url is not distinct from excluded.url then resource.link_failures else 0 end,
                  link_checked_at = case when resource.url is not distinct from excluded.url then resource.link_checked_at end,
                  link_due_at = case when resource.url is not distinct from excluded.url then resource.link_due_at end""", code, entry, keeper, now);
    }

    /** @return false where there is one with this code, which is left as it is */
    boolean addUnlessThere(String code, ResourceRequest entry, Instant now) {
        return write("on conflict (code) do nothing", code, entry, null, now) == 1;
    }

    private int write(String onConflict, String code, ResourceRequest entry, @Nullable String keeper, Instant now) {
        Set<Audience> audience = entry.audience() == null ? Set.of() : entry.audience();
        return database.withHandle(handle -> handle.createUpdate("""
                        insert into resource (code, kind, product_number, title, description, publisher, url, published, status, successor, audience,
                          checked_on, review_by, out_of_date_since, provenance, keeper, changed_at, version)
                        values (:code, :kind, :productNumber, :title, :description, :publisher, :url, :published, :status, :successor, :audience,
                          :checkedOn, :reviewBy, :outOfDateSince, :provenance, :keeper, :now, 0)
                        """ + onConflict)
                .bind("code", code)
                .bind("kind", entry.kind().text())
                .bind("productNumber", entry.productNumber())
                .bind("title", entry.title())
                .bind("description", entry.description())
                .bind("publisher", entry.publisher())
                .bind("url", entry.url())
                .bind("published", entry.published())
                .bind("status", entry.status().text())
                .bind("successor", entry.successor())
                .bindArray(
                        "audience",
                        String.class,
                        audience.stream().map(Audience::text).sorted().toList())
                .bind("checkedOn", entry.checkedOn())
                .bind("reviewBy", entry.reviewBy())
                .bind("outOfDateSince", entry.outOfDateSince())
                .bind("provenance", entry.provenance())
                .bind("keeper", keeper)
                .bind("now", now)
                .execute());
    }

    private static Resource resource(ResultSet row) throws SQLException {
        Timestamp checkedAt = row.getTimestamp("link_checked_at");
        return new Resource(
                row.getString("code"),
                entry(row),
                row.getString("keeper"),
                values(row.getArray("out_of_date"), Reason.class, Reason::text),
                checkedAt == null ? null : link(row, checkedAt.toInstant()),
                row.getLong("version"));
    }

    private static Resource.Link link(ResultSet row, Instant checkedAt) throws SQLException {
        return new Resource.Link(
                LinkResult.valueOf(row.getString("link_result")),
                row.getObject("link_status", Integer.class),
                row.getString("link_location"),
                checkedAt);
    }

    private static ResourceRequest entry(ResultSet row) throws SQLException {
        return new ResourceRequest(
                value(row.getString("kind"), ResourceKind.class, ResourceKind::text),
                row.getObject("product_number", Integer.class),
                row.getString("title"),
                row.getString("description"),
                row.getString("publisher"),
                row.getString("url"),
                row.getString("published"),
                value(row.getString("status"), ResourceStatus.class, ResourceStatus::text),
                row.getString("successor"),
                values(row.getArray("audience"), Audience.class, Audience::text),
                row.getObject("checked_on", LocalDate.class),
                row.getObject("review_by", LocalDate.class),
                row.getObject("out_of_date_since", LocalDate.class),
                row.getString("provenance"));
    }

    private interface Text<E> {

        String of(E value);
    }

    private static <E extends Enum<E>> E value(String text, Class<E> type, Text<E> name) {
        return EnumSet.allOf(type).stream()
                .filter(value -> name.of(value).equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Enum<E>> Set<E> values(Array texts, Class<E> type, Text<E> name) throws SQLException {
        return Arrays.stream((String[]) texts.getArray())
                .map(text -> value(text, type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
