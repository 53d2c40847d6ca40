package org.goldenthread.competencecatalogue.casestandard.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Change;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Findings;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Place;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A package that becomes the next version of what it was before. A competence whose statement is another gets a new identifier, and the old one is
 * {@code replacedBy} it; all others keep theirs. The source goes on to use its own, so that what was replaced in earlier versions is followed first.
 */
@ApplicationScoped
class NextVersion {

    private final Jdbi database;

    NextVersion(Jdbi database) {
        this.database = database;
    }

    private record Restated(String old, String fresh, String title, int position) {}

    /** @param before the versions up to the predecessor of the framework, the oldest first */
    void identify(UUID framework, List<Targets.Version> before, Findings findings, Place items) {
        List<UUID> versions = before.stream().map(Targets.Version::id).toList();
        database.useHandle(handle -> {
            rename(handle, replaced(handle, versions));
            List<Restated> restated = restated(handle, versions.getLast(), framework);
            Map<String, String> renamed = new HashMap<>();
            restated.forEach(one -> {
                renamed.put(one.old(), one.fresh());
                findings.change(
                        Change.CHANGED,
                        items.at(one.position()).at("identifier"),
                        one.old(),
                        one.fresh(),
                        "its statement is another than in the version before, which it therefore replaces");
            });
            rename(handle, renamed);
            tellReplaced(handle, framework, restated);
        });
    }

    /** The newest identifier of everything that was replaced in these versions. */
    private static Map<String, String> replaced(Handle handle, List<UUID> versions) {
        Map<String, String> steps = new HashMap<>();
        handle.createQuery("""
                        select origin, destination from association
                        where type = 'replacedBy' and framework_id = any (:versions)
                          and destination ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'""")
                .bindArray("versions", UUID.class, versions)
                .map((row, context) -> Map.entry(row.getString("origin"), row.getString("destination")))
                .forEach(step -> steps.put(step.getKey(), step.getValue()));
        Map<String, String> newest = new HashMap<>();
        steps.keySet().forEach(origin -> newest.put(origin, follow(origin, steps)));
        return newest;
    }

    private static String follow(String origin, Map<String, String> steps) {
        Set<String> passed = new HashSet<>();
        String current = origin;
        while (passed.add(current) && steps.containsKey(current)) {
            current = steps.getOrDefault(current, current);
        }
        return current;
    }

    private static List<Restated> restated(Handle handle, UUID before, UUID framework) {
        return handle.createQuery("""
                        select i.id::text as old, coalesce(b.code, b.statement) as title, i.position from incoming_competence i
                        join competence b on b.framework_id = :before and b.id = i.id
                        where i.statement <> b.statement order by i.position""")
                .bind("before", before)
                .map((row, context) -> new Restated(
                        row.getString("old"),
                        Ids.named(framework, row.getString("old")).toString(),
                        row.getString("title"),
                        row.getInt("position")))
                .list();
    }

    private static void tellReplaced(Handle handle, UUID framework, List<Restated> restated) {
        handle.createUpdate("""
                        insert into incoming_association (framework_id, id, type, origin, origin_title, destination, destination_title, changed_at)
                        select f.id, cast(n.id as uuid), 'replacedBy', n.old, n.title, n.fresh, coalesce(i.code, i.statement), f.changed_at
                        from unnest(:ids, :old, :titles, :fresh) as n (id, old, title, fresh)
                        join incoming_competence i on i.id = cast(n.fresh as uuid), incoming_framework f""")
                .bindArray(
                        "ids",
                        String.class,
                        restated.stream()
                                .map(one -> Ids.named(framework, "replacedBy " + one.old())
                                        .toString())
                                .toList())
                .bindArray(
                        "old",
                        String.class,
                        restated.stream().map(Restated::old).toList())
                .bindArray(
                        "titles",
                        String.class,
                        restated.stream().map(Restated::title).toList())
                .bindArray(
                        "fresh",
                        String.class,
                        restated.stream().map(Restated::fresh).toList())
                .execute();
    }

    /** Everywhere in what comes in, as identifiers and as what they are pointed to with. */
    private static void rename(Handle handle, Map<String, String> names) {
        if (names.isEmpty()) {
            return;
        }
        List<String> old = new ArrayList<>(names.keySet());
        List<String> fresh =
                old.stream().map(name -> names.getOrDefault(name, name)).toList();
        for (String sql : List.of(
                "update incoming_competence i set id = cast(n.fresh as uuid), uri = null from names n where i.id = cast(n.old as uuid)",
                "update incoming_association a set origin = n.fresh, origin_uri = null from names n where a.origin = n.old and a.type <> 'replacedBy'",
                "update incoming_association a set destination = n.fresh, destination_uri = null from names n where a.destination = n.old")) {
            handle.createUpdate("with names as (select * from unnest(:old, :fresh) as given (old, fresh)) " + sql)
                    .bindArray("old", String.class, old)
                    .bindArray("fresh", String.class, fresh)
                    .execute();
        }
        boolean rubrics = handle.select("select exists (select from incoming_rubric)")
                .mapTo(Boolean.class)
                .one();
        for (int i = 0; rubrics && i < old.size(); i++) {
            handle.execute(
                    "update incoming_rubric set document = cast(replace(document::text, ?, ?) as jsonb) where document::text like ?",
                    old.get(i),
                    fresh.get(i),
                    "%" + old.get(i) + "%");
        }
    }
}
