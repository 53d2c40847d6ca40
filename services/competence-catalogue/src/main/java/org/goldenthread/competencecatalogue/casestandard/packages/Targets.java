package org.goldenthread.competencecatalogue.casestandard.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Identifiers;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What there is already of what a package tells. */
@ApplicationScoped
class Targets {

    private final Jdbi database;

    Targets(Jdbi database) {
        this.database = database;
    }

    /** A version of a framework. */
    record Version(
            UUID id,
            String keeper,
            boolean published,
            @Nullable UUID predecessor,
            long version) {}

    /** The framework that has the identifier of a document, or is to have it. */
    Target of(String document, String keeper) {
        UUID id = UUID.fromString(document);
        Optional<Version> known = find("id = :id", id, keeper);
        if (known.isEmpty()) {
            return new Target(document, id, null, Target.What.NEW, 1);
        }
        Version there = known.get();
        if (!there.keeper().equals(keeper)) {
            throw ImportProblems.ofAnother();
        }
        return of(document, there, null);
    }

    static Target of(String document, Version there, @Nullable UUID predecessor) {
        return there.published()
                ? new Target(document, there.id(), predecessor, Target.What.PUBLISHED, there.version())
                : new Target(document, there.id(), predecessor, Target.What.DRAFT, there.version() + 1);
    }

    /** A framework and its later versions of the same organisation, the oldest first. */
    List<Version> versionsFrom(UUID framework, String keeper) {
        List<Version> versions = new ArrayList<>();
        Optional<Version> next = find("id = :id", framework, keeper);
        while (next.isPresent()) {
            versions.add(next.get());
            next = find(
                    "predecessor = :id and keeper = :keeper order by published_at is null, published_at desc limit 1",
                    next.get().id(),
                    keeper);
        }
        return versions;
    }

    /** What the package becomes when the version is published and says something else. */
    static Target after(String document, Version published) {
        return new Target(document, Ids.named(published.id(), "next version"), published.id(), Target.What.NEW, 1);
    }

    private Optional<Version> find(String condition, UUID id, String keeper) {
        return database.withHandle(handle -> handle.createQuery(
                        "select id, keeper, published_at is not null as published, predecessor, version from framework where "
                                + condition)
                .bind("id", id)
                .bind("keeper", keeper)
                .map((row, context) -> new Version(
                        row.getObject("id", UUID.class),
                        row.getString("keeper"),
                        row.getBoolean("published"),
                        row.getObject("predecessor", UUID.class),
                        row.getLong("version")))
                .findOne());
    }

    /** Those of the identifiers that are of competences or frameworks that the organisation may know of. */
    Set<String> known(Set<String> identifiers, String keeper) {
        List<UUID> ids = identifiers.stream()
                .filter(Identifiers::isRight)
                .map(UUID::fromString)
                .toList();
        return database.withHandle(handle -> handle.createQuery("""
                        select c.id::text from competence c join framework f on f.id = c.framework_id
                        where c.id = any (:ids) and (f.published_at is not null or f.keeper = :keeper)
                        union
                        select f.id::text from framework f where f.id = any (:ids) and (f.published_at is not null or f.keeper = :keeper)""")
                .bindArray("ids", UUID.class, ids)
                .bind("keeper", keeper)
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }
}
