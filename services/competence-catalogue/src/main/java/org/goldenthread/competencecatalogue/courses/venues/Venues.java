package org.goldenthread.competencecatalogue.courses.venues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.goldenthread.competencecatalogue.courses.judgement.Texts;
import org.goldenthread.competencecatalogue.courses.judgement.VenueDraft;
import org.jdbi.v3.core.Jdbi;

/** The venues of all providers. */
@ApplicationScoped
public class Venues {

    private static final int HELD_AT_ONCE = 200;

    private static final String KEEP = """
            insert into venue (provider, reference, name, address_line1, address_line2, town, county, postcode, email, phone, website,
              latitude, longitude, retired, version)
            values (:provider, :reference, :name, :line1, :line2, :town, :county, :postcode, :email, :phone, :website,
              (select latitude from place where postcode = :key), (select longitude from place where postcode = :key), false, 0)
            on conflict (provider, reference) do update set name = excluded.name, address_line1 = excluded.address_line1,
              address_line2 = excluded.address_line2, town = excluded.town, county = excluded.county,
              postcode = excluded.postcode, email = excluded.email, phone = excluded.phone, website = excluded.website,
              latitude = excluded.latitude, longitude = excluded.longitude, retired = false, version = venue.version + 1""";

    private final Jdbi database;

    Venues(Jdbi database) {
        this.database = database;
    }

    public Optional<Venue> find(String provider, String reference) {
        return Optional.ofNullable(find(provider, List.of(reference)).get(reference));
    }

    public Map<String, Venue> find(String provider, Collection<String> references) {
        Map<String, Venue> found = new HashMap<>();
        database.useHandle(handle -> handle.createQuery(
                        "select * from venue where provider = :provider and reference = any (:references)")
                .bind("provider", provider)
                .bindArray("references", String.class, references)
                .map((row, context) -> venue(row))
                .forEach(venue -> found.put(venue.reference(), venue)));
        return found;
    }

    List<Venue> page(String provider, String after, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select * from venue where provider = :provider and not retired and reference > :after
                        order by reference limit :limit""")
                .bind("provider", provider)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> venue(row))
                .list());
    }

    /** All of a provider's by their references: what is in use first, then what was. */
    public Map<String, Venue> all(String provider) {
        Map<String, Venue> found = new LinkedHashMap<>();
        database.useHandle(
                handle -> handle.select("select * from venue where provider = ? order by retired, reference", provider)
                        .map((row, context) -> venue(row))
                        .forEach(venue -> found.put(venue.reference(), venue)));
        return found;
    }

    /** Hands over those that are not retired without holding more than a few hundred. */
    public void forEach(String provider, Consumer<Venue> to) {
        database.useTransaction(handle -> handle.createQuery(
                        "select * from venue where provider = :provider and not retired order by reference")
                .bind("provider", provider)
                .setFetchSize(HELD_AT_ONCE)
                .map((row, context) -> venue(row))
                .forEach(to));
    }

    /** Names may change hands between them: none holds one while they are written. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String provider, List<VenueDraft> drafts) {
        List<String> references = drafts.stream().map(VenueDraft::reference).toList();
        database.useHandle(handle -> {
            handle.createUpdate(
                            "update venue set retired = true where provider = :provider and reference = any (:references)")
                    .bind("provider", provider)
                    .bindArray("references", String.class, references)
                    .execute();
            var batch = handle.prepareBatch(KEEP);
            drafts.forEach(draft -> batch.bind("provider", provider)
                    .bind("reference", draft.reference())
                    .bind("name", draft.name())
                    .bind("line1", draft.addressLine1())
                    .bind("line2", Texts.orNull(draft.addressLine2()))
                    .bind("town", draft.town())
                    .bind("county", Texts.orNull(draft.county()))
                    .bind("postcode", draft.postcode())
                    .bind("email", Texts.orNull(draft.email()))
                    .bind("phone", Texts.orNull(draft.phone()))
                    .bind("website", Texts.orNull(draft.website()))
                    .bind("key", draft.postcode().replace(" ", ""))
                    .add());
            batch.execute();
            handle.createUpdate("""
                            update course_run r set latitude = v.latitude, longitude = v.longitude from course c, venue v
                            where c.id = r.course and c.provider = :provider and r.venue = v.reference and v.provider = :provider
                            and v.reference = any (:references)""")
                    .bind("provider", provider)
                    .bindArray("references", String.class, references)
                    .execute();
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void retire(String provider, String reference) {
        database.useHandle(handle -> handle.execute(
                "update venue set retired = true, version = version + 1 where provider = ? and reference = ?",
                provider,
                reference));
    }

    /** The courses that are offered with a run at one of the venues. */
    List<UUID> coursesAt(String provider, Collection<String> references) {
        return database.withHandle(handle -> handle.createQuery("""
                        select distinct c.id from course c join course_run r on r.course = c.id
                        where c.provider = :provider and c.state = 'published' and r.venue = any (:references)""")
                .bind("provider", provider)
                .bindArray("references", String.class, references)
                .mapTo(UUID.class)
                .list());
    }

    private static Venue venue(ResultSet row) throws SQLException {
        return new Venue(
                row.getString("provider"),
                row.getString("reference"),
                row.getString("name"),
                row.getString("address_line1"),
                row.getString("address_line2"),
                row.getString("town"),
                row.getString("county"),
                row.getString("postcode"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("website"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getBoolean("retired"),
                row.getLong("version"));
    }
}
