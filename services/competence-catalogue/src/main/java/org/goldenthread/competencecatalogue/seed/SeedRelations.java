package org.goldenthread.competencecatalogue.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.web.CopyBuffer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The relations of one seeded framework on their way into the table. */
final class SeedRelations {

    private static final String CHILD = "isChildOf";
    private static final String OUTSIDE = "urn:golden-thread:";

    private final Jdbi database;
    private final SeedFramework framework;
    private final Set<UUID> known;
    private final String now;
    private final CopyBuffer rows;
    private final Map<String, String> statements = new HashMap<>();

    /** @param known the relations that are there already */
    SeedRelations(Jdbi database, String now, SeedFramework framework, Set<UUID> known) {
        this.database = database;
        this.now = now;
        this.framework = framework;
        this.known = known;
        this.rows = new CopyBuffer(
                database,
                "association",
                "framework_id, id, type, origin, origin_title, destination, destination_title, destination_uri, destination_type, sequence, notes, changed_at");
        framework
                .competences()
                .forEach(competence ->
                        statements.put(name(competence.framework(), competence.key()), competence.statement()));
    }

    /** The place of a competence in the tree of its framework. */
    void addParent(SeedCompetence competence, int sequence) {
        String parent = competence.parent();
        UUID destination = parent == null ? framework.id() : SeedIds.competence(framework.code(), parent);
        String title = parent == null ? framework.title() : statement(name(framework.code(), parent));
        UUID id = SeedIds.association(
                framework.code(), CHILD, competence.key(), parent == null ? framework.code() : parent);
        if (!known.contains(id)) {
            begin(id, CHILD, competence.id(), competence.statement());
            end(destination.toString(), title, null, null, sequence, null);
        }
    }

    void addAll(List<SeedAssociation> associations) {
        for (SeedAssociation association : associations) {
            if (!known.contains(association.id())) {
                add(association);
            }
        }
        rows.flush();
    }

    private void add(SeedAssociation association) {
        begin(association.id(), association.type(), competence(association.origin()), statement(association.origin()));
        String type = association.destinationType();
        if (type == null) {
            String destination = association.destination();
            end(competence(destination).toString(), statement(destination), null, null, null, association.notes());
        } else {
            String uri = OUTSIDE + type.substring(type.indexOf(':') + 1) + ":" + association.destination();
            String title = association.destinationTitle();
            end(association.destination(), title == null ? "" : title, uri, type, null, association.notes());
        }
    }

    private void begin(UUID id, String type, UUID origin, String title) {
        rows.add(framework.id()).add(id).add(type).add(origin.toString()).add(title);
    }

    private void end(
            String destination,
            String title,
            @Nullable String uri,
            @Nullable String type,
            @Nullable Integer sequence,
            @Nullable String notes) {
        rows.add(destination)
                .add(title)
                .add(uri)
                .add(type)
                .add(sequence)
                .add(notes)
                .add(now)
                .end();
    }

    private static UUID competence(String name) {
        int slash = name.indexOf('/');
        return SeedIds.competence(name.substring(0, slash), name.substring(slash + 1));
    }

    private static String name(String framework, String key) {
        return framework + "/" + key;
    }

    /** Of this framework from the files, of another as the catalogue has it. */
    private String statement(String name) {
        return statements.computeIfAbsent(
                name,
                key -> database.withHandle(handle -> handle.select(
                                "select statement from competence where id = ? order by changed_at limit 1",
                                competence(key))
                        .mapTo(String.class)
                        .findOne()
                        .orElse(key)));
    }
}
