package org.goldenthread.competencecatalogue.frameworks.associations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** What associations can lead from and to within the catalogue. */
@ApplicationScoped
class Nodes {

    private final Jdbi database;

    Nodes(Jdbi database) {
        this.database = database;
    }

    /**
     * A competence or a framework.
     *
     * @param here whether it is the framework that asks, or in it
     * @param keeper whose authors keep it
     */
    record Node(UUID id, String title, boolean here, String keeper) {}

    /** Those that the framework may speak of: its own and what is published. */
    Map<UUID, Node> find(UUID framework, Collection<UUID> ids) {
        return database.withHandle(handle -> handle.createQuery("""
                        select distinct on (id) id, title, here, keeper from (
                          select f.id, f.title, f.id = :framework as here, f.published_at, f.keeper
                          from framework f where f.id = any (:ids)
                          union all
                          select c.id, coalesce(c.code, c.statement), f.id = :framework, f.published_at, f.keeper
                          from competence c join framework f on f.id = c.framework_id where c.id = any (:ids)) node
                        where here or published_at is not null
                        order by id, here desc, published_at desc""")
                .bind("framework", framework)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> new Node(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getBoolean("here"),
                        row.getString("keeper")))
                .collect(Collectors.toMap(Node::id, node -> node)));
    }
}
