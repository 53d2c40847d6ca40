package org.goldenthread.competencecatalogue.frameworks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.ETag;
import org.goldenthread.web.KeyLock;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The frameworks, and who may see and change which. */
@ApplicationScoped
public class Frameworks implements PanacheRepositoryBase<Framework, UUID> {

    /** What goes with a framework: in order, because one table refers to another. */
    private static final List<String> CONTENT = List.of("association", "competence", "definition", "rubric");

    /** So much of a title, in characters, decides on its place in the list. */
    private static final int ORDERING = 200;

    private static final String ORDERED = "left(title, %d)".formatted(ORDERING);

    private static final String VISIBLE_AND_FURTHER_ON =
            "(publishedAt is not null or keeper = :author) and (%1$s > :afterTitle or (%1$s = :afterTitle and id > :after))"
                    .formatted(ORDERED);

    private static final Map<String, String> CONDITIONS = Map.of(
            "status", "status = :status",
            "keeper", "keeper = :keeper",
            "code", "lower(code) = lower(:code)",
            "title", "position(lower(:title) in lower(title)) > 0");

    private final Jdbi database;
    private final KeyLock keyLock;

    Frameworks(Jdbi database, KeyLock keyLock) {
        this.database = database;
        this.keyLock = keyLock;
    }

    /** What the database knows of a framework beside its row. */
    record Surroundings(@Nullable UUID successor, int competences, int unverified) {}

    /**
     * What is being asked for in a list.
     *
     * @param author the organisation whose drafts are shown too
     * @param title a part of it, in any letter case
     */
    record Filter(
            @Nullable String author,
            @Nullable AdoptionStatus status,
            @Nullable String keeper,
            @Nullable String code,
            @Nullable String title) {}

    /** One that is published, or a draft of the organisation; any other draft does not exist for it. */
    public Framework readable(UUID id, @Nullable String organisation) {
        return findByIdOptional(id)
                .filter(found -> found.publishedAt() != null || found.keeper().equals(organisation))
                .orElseThrow(Frameworks::unknown);
    }

    /** As {@link #readable}, and the organisation keeps it. */
    public Framework own(UUID id, String organisation) {
        Framework found = readable(id, organisation);
        requireKeeper(found, organisation);
        return found;
    }

    /**
     * As {@link #own}, and nobody else changes it until the transaction ends. To be called before the transaction has read the framework by other means:
     * only then is what it says what it says now.
     */
    public Framework locked(UUID id, String organisation, @Nullable String ifMatch) {
        Framework found = locked(id, organisation);
        ETag.requireMatch(ifMatch, found.tag());
        return found;
    }

    /** As {@link #locked(UUID, String, String)}, whatever the caller has read. */
    public Framework locked(UUID id, String organisation) {
        Framework found = Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.publishedAt() != null || one.keeper().equals(organisation))
                .orElseThrow(Frameworks::unknown);
        requireKeeper(found, organisation);
        return found;
    }

    private static void requireKeeper(Framework framework, String organisation) {
        if (!framework.keeper().equals(organisation)) {
            throw Problems.FORBIDDEN.with("Another organisation keeps this framework: %s. Only its authors change it."
                    .formatted(framework.keeper()));
        }
    }

    private static ProblemException unknown() {
        return Problems.NOT_FOUND.with("There is no framework with this id, or it is a draft that is not yours.");
    }

    /** Whoever asks keeps the code until the transaction ends. */
    public void requireFreeCode(@Nullable String code, @Nullable UUID except) {
        if (code == null) {
            return;
        }
        keyLock.hold("framework code", code.toLowerCase(Locale.ROOT));
        if (count("lower(code) = lower(?1) and id <> ?2", code, except == null ? new UUID(0, 0) : except) > 0) {
            throw FrameworkProblems.CODE_TAKEN
                    .with("Codes are unique among all frameworks, drafts of others too, in any letter case.")
                    .error(ProblemError.at("/code", "code-taken", "Choose another one."));
        }
    }

    /** As the database cuts it: it counts whole characters. */
    static String beginning(String title) {
        int most = Math.min(ORDERING, title.codePointCount(0, title.length()));
        return title.substring(0, title.offsetByCodePoints(0, most));
    }

    List<Framework> find(Filter filter, String afterTitle, UUID after, int limit) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("status", filter.status());
        asked.put("keeper", filter.keeper());
        asked.put("code", filter.code());
        asked.put("title", filter.title());
        asked.values().removeIf(Objects::isNull);
        String conditions = asked.keySet().stream()
                .map(name -> " and " + CONDITIONS.get(name))
                .collect(Collectors.joining("", VISIBLE_AND_FURTHER_ON, " order by " + ORDERED + ", id"));
        asked.put("author", filter.author() == null ? "" : filter.author());
        asked.put("afterTitle", afterTitle);
        asked.put("after", after);
        return find(conditions, asked).range(0, limit - 1).list();
    }

    Map<UUID, Surroundings> surroundings(Collection<UUID> ids) {
        return database.withHandle(handle -> handle.createQuery("""
                        select f.id,
                          (select s.id from framework s where s.predecessor = f.id and s.published_at is not null
                           order by s.published_at desc limit 1) as successor,
                          (select count(*) from competence c where c.framework_id = f.id) as competences,
                          (select count(*) from competence c where c.framework_id = f.id and not c.verified) as unverified
                        from framework f where f.id = any (:ids)""")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Surroundings(
                                row.getObject("successor", UUID.class),
                                row.getInt("competences"),
                                row.getInt("unverified"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Any version that was made after this one, its draft first. */
    public Optional<Framework> successor(UUID id) {
        return find("predecessor = ?1 order by publishedAt desc nulls first, id", id)
                .firstResultOptional();
    }

    /** Frameworks whose end has come. */
    List<UUID> ended(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select f.id from Framework f where f.statusEnd <= :today and f.status in (PENDING_IMPLEMENTATION, IMPLEMENTED)",
                        UUID.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Takes a draft away with all that is in it. */
    void discard(Framework draft) {
        draft.require(FrameworkMove.DISCARD);
        database.useHandle(handle -> CONTENT.forEach(
                table -> handle.execute("delete from " + table + " where framework_id = ?", draft.id())));
        delete(draft);
        flush();
    }
}
