package org.goldenthread.qualificationtracking.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * What other organisations have on their records now, of what an upload names. Whose it is is not asked: no finding may tell.
 *
 * <p>An organisation that corrects its record gives free what it no longer has there, from the next validation on.
 */
@ApplicationScoped
class OtherRecords {

    private final Jdbi database;

    OtherRecords(Jdbi database) {
        this.database = database;
    }

    /**
     * The references of workplaces whose data is kept by an organisation that belongs to this one, directly or through others. The register does
     * not keep circles out: {@code union} ends in one, and what has come round to the organisation itself is its own.
     *
     * @param references without white space
     */
    List<String> keptBelow(String organisation, Collection<String> references) {
        return among(references, """
                with recursive below (code) as (
                  select code from organisation where parent = :organisation
                  union
                  select o.code from organisation o join below b on o.parent = b.code)
                select distinct w.reference from below b
                join organisation_record r on r.organisation = b.code
                join content_workplace w on w.content_id = r.content_id
                where b.code <> :organisation and w.reference = any (:asked)""", organisation);
    }

    /** The locations of regulated workplaces that any other organisation has. */
    List<String> locations(String organisation, Collection<String> locations) {
        return among(locations, """
                select distinct regulated_location(w.cells) from content_workplace w
                join organisation_record r on r.content_id = w.content_id
                where r.organisation <> :organisation and regulated_location(w.cells) = any (:asked)""", organisation);
    }

    private List<String> among(Collection<String> asked, String sql, String organisation) {
        if (asked.isEmpty()) {
            return List.of();
        }
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("organisation", organisation)
                .bindArray("asked", String.class, asked)
                .mapTo(String.class)
                .list());
    }
}
