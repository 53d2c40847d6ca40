package org.goldenthread.competencecatalogue.casestandard.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Place;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.web.CopyBuffer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A package's rows in tables of their own, which end with the transaction: there the database compares them with what it has, as sets, before anything is
 * touched.
 */
@ApplicationScoped
class Incoming {

    static final String FRAMEWORK =
            "id, code, title, edition, creator, publisher, framework_type, description, subject, language, official_source, notes, provenance, keeper, status,"
                    + " status_start, status_end, published_at, predecessor, uri, further, package, changed_at, version";
    static final String COMPETENCE =
            "framework_id, id, code, statement, notes, class, class_judged, functional_area, level, verified, provenance, item_type, position, status_start,"
                    + " status_end, uri, further, changed_at, version";
    static final String ASSOCIATION =
            "framework_id, id, type, origin, origin_title, origin_uri, origin_type, destination, destination_title, destination_uri, destination_type,"
                    + " sequence, grouping, notes, uri, further, changed_at";
    static final String DEFINITION = "framework_id, id, kind, hierarchy_code, document";
    static final String RUBRIC = "framework_id, id, document";

    private static final String FURTHER = "nullif(jsonb_strip_nulls(coalesce(further, '{}')), '{}')";

    /** What a row says, for each table; places count among the others only. */
    private static final List<String> SAME = List.of(
            "select id, code, title, edition, creator, publisher, framework_type, description, nullif(subject, '{}'), language, official_source, notes,"
                    + " provenance, status, status_start, status_end, predecessor, uri, " + FURTHER
                    + ", nullif(package, '{}'), changed_at from %sframework where id = :framework",
            "select id, code, statement, notes, class, class_judged, functional_area, level, verified, provenance, item_type, row_number() over (order by"
                    + " position, id), status_start, status_end, uri, " + FURTHER
                    + ", changed_at from %scompetence where framework_id = :framework",
            "select id, type, origin, origin_title, origin_uri, origin_type, destination, destination_title, destination_uri, destination_type, sequence,"
                    + " grouping, notes, uri, " + FURTHER
                    + ", changed_at from %sassociation where framework_id = :framework");

    private static final List<String> PARTS = List.of("association", "competence", "definition", "rubric");

    private final Jdbi database;

    Incoming(Jdbi database) {
        this.database = database;
    }

    /** Makes the tables, or empties them if there was a first try. */
    void open() {
        database.useHandle(handle -> {
            for (String table : List.of("framework", "competence", "association", "definition", "rubric")) {
                handle.execute("create temp table if not exists incoming_" + table + " on commit drop as select * from "
                        + table + " with no data");
                handle.execute("truncate incoming_" + table);
            }
        });
    }

    CopyBuffer rows(String table, String columns) {
        return new CopyBuffer(database, "incoming_" + table, columns);
    }

    /** Whether the frameworks, competences and associations are those that are there already. */
    boolean isThere(UUID framework) {
        return database.withHandle(handle -> SAME.stream().allMatch(sql -> isSame(handle, sql, framework)));
    }

    private static boolean isSame(Handle handle, String sql, UUID framework) {
        String there = sql.formatted("");
        String incoming = sql.formatted("incoming_");
        return handle.createQuery("select not exists (%1$s except %2$s) and not exists (%2$s except %1$s)"
                        .formatted("(" + there + ")", "(" + incoming + ")"))
                .bind("framework", framework)
                .mapTo(Boolean.class)
                .one();
    }

    /** Competences that another organisation has published and that the package tells differently. */
    List<ProblemError> ofOthers(String keeper, Place items, int most) {
        return database.withHandle(handle -> handle.createQuery("""
                        select distinct i.position from incoming_competence i
                        join competence c on c.id = i.id join framework f on f.id = c.framework_id
                        where f.published_at is not null and f.keeper <> :keeper
                          and (c.statement <> i.statement or c.code is distinct from i.code)
                        order by i.position limit :most""")
                .bind("keeper", keeper)
                .bind("most", most)
                .map(
                        (row, context) -> ProblemError.at(
                                items.at(row.getInt("position"))
                                        .at("identifier")
                                        .pointer(),
                                "of-another",
                                "This identifier is that of another organisation's competence, which has another statement or code."))
                .list());
    }

    void framework(FrameworkRow row, String keeper, @Nullable Instant publishedAt) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into incoming_framework (id, code, title, edition, creator, publisher, framework_type, description, subject, language,
                          official_source, notes, provenance, keeper, status, status_start, status_end, published_at, predecessor, uri, further, package,
                          changed_at, version)
                        values (:id, :code, :title, :edition, :creator, :publisher, :type, :description, :subjects, :language, :source, :notes,
                          :provenance, :keeper, :status, cast(:start as date), cast(:end as date), :publishedAt, cast(:predecessor as uuid), :uri,
                          cast(:further as jsonb), cast(:package as jsonb), cast(:changed as timestamptz), :version)""")
                .bindMap(row.columns())
                .bind("id", row.id())
                .bind("title", row.title())
                .bindArray("subjects", String.class, row.subjects())
                .bind("keeper", keeper)
                .bind("status", row.status().name())
                .bind("publishedAt", publishedAt)
                .bind("package", row.source())
                .bind("version", row.version())
                .execute());
    }

    /** What a package of 1.1, or one that is not ours, can't tell of a framework that is there is not taken away by it. */
    void keepWhatIsNotTold(UUID framework) {
        database.useHandle(
                handle -> handle.createUpdate("""
                        update incoming_framework i
                        set code = coalesce(i.code, f.code), provenance = coalesce(i.provenance, f.provenance),
                          predecessor = coalesce(i.predecessor, f.predecessor),
                          package = case when f.package -> 'link' is not null and i.package -> 'link' is null
                            then coalesce(i.package, '{}') || jsonb_build_object('link', f.package -> 'link') else i.package end
                        from framework f where f.id = :framework""").bind("framework", framework).execute());
    }

    /** Takes off a code that another framework has, and a predecessor that is not a published one of the same organisation; says which. */
    List<String> dropWhatDoesNotFit() {
        return database.withHandle(handle -> {
            List<String> dropped = new ArrayList<>();
            if (handle.execute("""
                    update incoming_framework i set code = null
                    where exists (select from framework f where lower(f.code) = lower(i.code) and f.id <> i.id)""") > 0) {
                dropped.add("code");
            }
            if (handle.execute("""
                    update incoming_framework i set predecessor = null
                    where predecessor is not null and not exists (
                      select from framework f where f.id = i.predecessor and f.keeper = i.keeper and f.published_at is not null)""") > 0) {
                dropped.add("predecessor");
            }
            return dropped;
        });
    }

    void insert() {
        database.useHandle(handle -> {
            move(handle, "framework", FRAMEWORK);
            insertParts(handle);
        });
    }

    /** Puts the rows in the place of those of a draft. */
    void replace(UUID framework) {
        database.useHandle(handle -> {
            for (String part : PARTS) {
                handle.execute("delete from " + part + " where framework_id = ?", framework);
            }
            handle.createUpdate(
                            "update framework f set (%1$s) = (select %1$s from incoming_framework) where f.id = :framework"
                                    .formatted(FRAMEWORK))
                    .bind("framework", framework)
                    .execute();
            insertParts(handle);
        });
    }

    private static void insertParts(Handle handle) {
        move(handle, "competence", COMPETENCE);
        move(handle, "association", ASSOCIATION);
        move(handle, "definition", DEFINITION);
        move(handle, "rubric", RUBRIC);
    }

    private static void move(Handle handle, String table, String columns) {
        handle.execute("insert into %1$s (%2$s) select %2$s from incoming_%1$s".formatted(table, columns));
    }
}
