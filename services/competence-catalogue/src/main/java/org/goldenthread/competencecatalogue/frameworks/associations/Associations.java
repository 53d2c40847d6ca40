package org.goldenthread.competencecatalogue.frameworks.associations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.associations.AssociationResponse.Node;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The associations of frameworks as the table has them. */
@ApplicationScoped
class Associations {

    private final Jdbi database;

    Associations(Jdbi database) {
        this.database = database;
    }

    /** @param node only those that begin or end there; null for all */
    List<AssociationResponse> page(
            UUID framework, @Nullable String type, @Nullable String node, UUID after, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select * from association
                        where framework_id = :framework and id > :after and type = coalesce(:type, type)
                          and (cast(:node as text) is null or origin = :node or destination = :node)
                        order by id limit :limit""")
                .bind("framework", framework)
                .bind("type", type)
                .bind("node", node)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> answer(row))
                .list());
    }

    Optional<AssociationResponse> find(UUID framework, UUID id) {
        return database.withHandle(
                handle -> handle.createQuery("select * from association where framework_id = :framework and id = :id")
                        .bind("framework", framework)
                        .bind("id", id)
                        .map((row, context) -> answer(row))
                        .findOne());
    }

    private static AssociationResponse answer(ResultSet row) throws SQLException {
        return new AssociationResponse(
                row.getObject("id", UUID.class),
                row.getObject("framework_id", UUID.class),
                row.getString("type"),
                node(row, "origin"),
                node(row, "destination"),
                row.getObject("sequence", Integer.class),
                row.getString("notes"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static Node node(ResultSet row, String end) throws SQLException {
        return new Node(
                row.getString(end),
                row.getString(end + "_title"),
                row.getString(end + "_uri"),
                row.getString(end + "_type"));
    }

    boolean has(UUID framework, String type, String origin, String destination) {
        return database.withHandle(handle -> handle.createQuery("""
                        select count(*) > 0 from association
                        where framework_id = :framework and type = :type and origin = :origin and destination = :destination""")
                .bind("framework", framework)
                .bind("type", type)
                .bind("origin", origin)
                .bind("destination", destination)
                .mapTo(Boolean.class)
                .one());
    }

    void add(AssociationResponse association) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into association (framework_id, id, type, origin, origin_title, origin_uri, origin_type, destination,
                          destination_title, destination_uri, destination_type, sequence, notes, changed_at)
                        values (:framework, :id, :type, :origin, :originTitle, :originUri, :originType, :destination, :destinationTitle,
                          :destinationUri, :destinationType, :sequence, :notes, :now)""")
                .bind("framework", association.framework())
                .bind("id", association.id())
                .bind("type", association.type())
                .bind("origin", association.origin().identifier())
                .bind("originTitle", association.origin().title())
                .bind("originUri", association.origin().uri())
                .bind("originType", association.origin().targetType())
                .bind("destination", association.destination().identifier())
                .bind("destinationTitle", association.destination().title())
                .bind("destinationUri", association.destination().uri())
                .bind("destinationType", association.destination().targetType())
                .bind("sequence", association.sequence())
                .bind("notes", association.notes())
                .bind("now", association.changedAt())
                .execute());
    }

    void remove(UUID framework, UUID id) {
        database.useHandle(
                handle -> handle.execute("delete from association where framework_id = ? and id = ?", framework, id));
    }

    /** A competence that gets a place under another one leaves the one directly under the framework. */
    void leaveTop(UUID framework, String competence) {
        database.useHandle(handle -> handle.execute(
                "delete from association where framework_id = ? and type = 'isChildOf' and origin = ? and destination = ?",
                framework,
                competence,
                framework.toString()));
    }

    /** Whether a competence of the framework would stand nowhere in it without this association. */
    boolean isLastPlace(UUID framework, String competence, UUID association) {
        return database.withHandle(handle -> handle.createQuery("""
                        select exists (select from competence where framework_id = :framework and id::text = :competence)
                          and not exists (
                            select from association a
                            where a.framework_id = :framework and a.type = 'isChildOf' and a.origin = :competence and a.id <> :association
                              and (a.destination = cast(:framework as text)
                                or exists (select from competence p where p.framework_id = :framework and p.id::text = a.destination)))""")
                .bind("framework", framework)
                .bind("competence", competence)
                .bind("association", association)
                .mapTo(Boolean.class)
                .one());
    }

    /**
     * The shortest way from one node to another along associations of a type, both ends included; empty if there is none. Step by step over all that is
     * published and the framework itself: each node is looked at once, however many ways lead to it.
     */
    List<String> way(UUID framework, String type, String from, String to) {
        return database.withHandle(handle -> {
            Map<String, String> cameFrom = new HashMap<>();
            cameFrom.put(from, "");
            List<String> frontier = List.of(from);
            while (!frontier.isEmpty() && !cameFrom.containsKey(to)) {
                List<String> next = new ArrayList<>();
                for (Map.Entry<String, String> step : steps(handle, framework, type, frontier)) {
                    if (cameFrom.putIfAbsent(step.getValue(), step.getKey()) == null) {
                        next.add(step.getValue());
                    }
                }
                frontier = next;
            }
            return back(cameFrom, to);
        });
    }

    private static List<Map.Entry<String, String>> steps(
            Handle handle, UUID framework, String type, List<String> frontier) {
        return handle.createQuery("""
                        select distinct a.origin, a.destination from association a join framework f on f.id = a.framework_id
                        where a.origin = any (:frontier) and a.type = :type and (f.published_at is not null or f.id = :framework)""")
                .bindArray("frontier", String.class, frontier)
                .bind("type", type)
                .bind("framework", framework)
                .map((row, context) -> Map.entry(row.getString("origin"), row.getString("destination")))
                .list();
    }

    private static List<String> back(Map<String, String> cameFrom, String to) {
        List<String> way = new ArrayList<>();
        for (String node = cameFrom.containsKey(to) ? to : "";
                !node.isEmpty();
                node = cameFrom.getOrDefault(node, "")) {
            way.addFirst(node);
        }
        return way;
    }
}
