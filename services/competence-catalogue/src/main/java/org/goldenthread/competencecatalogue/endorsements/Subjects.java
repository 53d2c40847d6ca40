package org.goldenthread.competencecatalogue.endorsements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Knows whether the catalogue has what is to be endorsed. */
@ApplicationScoped
class Subjects {

    private static final Map<SubjectKind, String> LOOKUPS = Map.of(
            SubjectKind.PROVIDER,
            """
                    select exists (select from provider where code = :reference) or exists (select from course where provider = :reference)""",
            SubjectKind.COURSE,
            """
                    select exists (select from course where provider = split_part(:reference, '/', 1)
                      and reference = substring(:reference from strpos(:reference, '/') + 1))""",
            SubjectKind.FRAMEWORK,
            """
                    select exists (select from framework where id::text = :reference and published_at is not null)""",
            SubjectKind.QUALIFICATION,
            """
                    select exists (select from qualification where number = :reference)""");

    private final Jdbi database;

    Subjects(Jdbi database) {
        this.database = database;
    }

    /** Of what the catalogue does not keep, nothing is known to be wrong. */
    boolean has(SubjectKind kind, String reference) {
        String lookup = LOOKUPS.get(kind);
        return lookup == null
                || database.withHandle(handle -> handle.createQuery(lookup)
                        .bind("reference", reference)
                        .mapTo(Boolean.class)
                        .one());
    }
}
