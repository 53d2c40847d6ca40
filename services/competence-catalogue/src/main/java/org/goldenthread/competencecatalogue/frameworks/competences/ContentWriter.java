package org.goldenthread.competencecatalogue.frameworks.competences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes what was changed of a draft's competences, and the associations that follow from it. */
@ApplicationScoped
class ContentWriter {

    private static final String ADD = """
            insert into competence (framework_id, id, code, statement, notes, class, class_judged, functional_area, item_type, level, verified,
              provenance, position, status_start, status_end, changed_at, version)
            values (:framework, :id, :code, :statement, :notes, :class, :classJudged, :functionalArea, :itemType, :level, :verified,
              :provenance, :position, :statusStart, :statusEnd, :now, 0)""";

    private static final String CHANGE = """
            update competence set code = :code, statement = :statement, notes = :notes, class = :class, class_judged = :classJudged,
              functional_area = :functionalArea, item_type = :itemType, level = :level, verified = :verified, provenance = :provenance,
              position = :position, status_start = :statusStart, status_end = :statusEnd, changed_at = :now, version = version + 1
            where framework_id = :framework and id = :id""";

    /** Its place among the competences, so that readers of the CASE interface see the tree. */
    private static final String STAND = """
            insert into association (framework_id, id, type, origin, origin_title, origin_type, destination, destination_title, destination_type,
              sequence, changed_at)
            select :framework, gen_random_uuid(), 'isChildOf', :origin, :title, 'CASE', :destination, :destinationTitle, 'CASE', :position, :now
            where not exists (select from association where framework_id = :framework and type = 'isChildOf' and origin = :origin
              and destination = :destination)""";

    private final Jdbi database;

    ContentWriter(Jdbi database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void write(Framework draft, Content content, Instant now) {
        Edits edits = content.edits();
        database.useHandle(handle -> {
            remove(handle, draft, edits.removed());
            edits.replaced().forEach((old, fresh) -> replace(handle, draft, content, old, fresh, now));
            change(handle, draft, content, now);
            add(handle, draft, content, now);
        });
    }

    private static void remove(Handle handle, Framework draft, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        String[] texts = ids.stream().map(UUID::toString).toArray(String[]::new);
        handle.execute(
                "delete from association where framework_id = ? and (origin = any (?) or destination = any (?))",
                draft.id(),
                texts,
                texts);
        handle.execute(
                "delete from competence where framework_id = ? and id = any (?)", draft.id(), ids.toArray(UUID[]::new));
    }

    /** Its place and its ties go over to the new identifier, and an association says what became of the old one. */
    private static void replace(Handle handle, Framework draft, Content content, UUID old, UUID fresh, Instant now) {
        handle.execute(
                "update competence set id = ?, uri = null, version = 0 where framework_id = ? and id = ?",
                fresh,
                draft.id(),
                old);
        for (String end : List.of("origin", "destination")) {
            handle.execute(
                    "update association set id = gen_random_uuid(), uri = null, %1$s = ?, %1$s_uri = null, changed_at = ? where framework_id = ? and %1$s = ?"
                            .formatted(end),
                    fresh.toString(),
                    now,
                    draft.id(),
                    old.toString());
        }
        handle.createUpdate("""
                        insert into association (framework_id, id, type, origin, origin_title, origin_type, destination, destination_title,
                          destination_type, changed_at)
                        values (:framework, gen_random_uuid(), 'replacedBy', :old, :oldTitle, 'CASE', :new, :newTitle, 'CASE', :now)""")
                .bind("framework", draft.id())
                .bind("old", old.toString())
                .bind("oldTitle", content.published(old).title())
                .bind("new", fresh.toString())
                .bind("newTitle", content.find(fresh).orElseThrow().words().title())
                .bind("now", now)
                .execute();
    }

    private static void change(Handle handle, Framework draft, Content content, Instant now) {
        List<Map.Entry<Competence, Competence>> changes = content.edits().changed();
        if (changes.isEmpty()) {
            return;
        }
        // codes may change places with each other, and no two may be the same in between
        handle.execute(
                "update competence set code = null where framework_id = ? and id = any (?)",
                draft.id(),
                ids(changes, words -> words.code() == null ? "" : words.code()));
        PreparedBatch batch = handle.prepareBatch(CHANGE);
        changes.forEach(change -> bind(batch, draft, change.getKey(), now).add());
        batch.execute();
        move(handle, draft, content, changes, now);
        retitle(handle, draft, ids(changes, Words::title));
    }

    /** Of what does not say the same in this respect. */
    private static UUID[] ids(List<Map.Entry<Competence, Competence>> changes, Function<Words, String> respect) {
        return changes.stream()
                .filter(change -> !respect.apply(change.getKey().words())
                        .equals(respect.apply(change.getValue().words())))
                .map(change -> change.getKey().id())
                .toArray(UUID[]::new);
    }

    private static void move(
            Handle handle,
            Framework draft,
            Content content,
            List<Map.Entry<Competence, Competence>> changes,
            Instant now) {
        PreparedBatch leave = handle.prepareBatch("""
                delete from association where framework_id = :framework and type = 'isChildOf' and origin = :origin and destination = :destination""");
        PreparedBatch stand = handle.prepareBatch(STAND);
        PreparedBatch shift = handle.prepareBatch("""
                update association set sequence = :position, changed_at = :now
                where framework_id = :framework and type = 'isChildOf' and origin = :origin and destination = :destination""");
        for (Map.Entry<Competence, Competence> change : changes) {
            Competence after = change.getKey();
            String before = place(draft, content.followed(change.getValue().parent()));
            if (!before.equals(place(draft, after.parent()))) {
                leave.bind("framework", draft.id())
                        .bind("origin", after.id().toString())
                        .bind("destination", before)
                        .add();
                stand(stand, draft, content, after, now);
            } else if (after.position() != change.getValue().position()) {
                shift.bind("position", after.position())
                        .bind("now", now)
                        .bind("framework", draft.id())
                        .bind("origin", after.id().toString())
                        .bind("destination", before)
                        .add();
            }
        }
        List.of(leave, stand, shift).forEach(ContentWriter::executeIfAny);
    }

    private static void executeIfAny(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Whoever reads an association sees what its ends are called now. */
    private static void retitle(Handle handle, Framework draft, UUID[] ids) {
        for (String end : List.of("origin", "destination")) {
            handle.execute("""
                            update association a set %1$s_title = coalesce(c.code, c.statement) from competence c
                            where a.framework_id = ? and c.framework_id = a.framework_id and c.id = any (?) and a.%1$s = c.id::text
                              and a.%1$s_title <> coalesce(c.code, c.statement)""".formatted(end), draft.id(), ids);
        }
    }

    private static void add(Handle handle, Framework draft, Content content, Instant now) {
        List<Competence> added = content.edits().added();
        if (added.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch(ADD);
        added.forEach(one -> bind(rows, draft, one, now).add());
        rows.execute();
        PreparedBatch places = handle.prepareBatch(STAND);
        added.forEach(one -> stand(places, draft, content, one, now));
        places.execute();
        // what has come back was not replaced
        handle.execute(
                "delete from association where framework_id = ? and type = 'replacedBy' and origin = any (?)",
                draft.id(),
                added.stream().map(one -> one.id().toString()).toArray(String[]::new));
    }

    private static void stand(PreparedBatch places, Framework draft, Content content, Competence one, Instant now) {
        String destinationTitle = one.parent() == null
                ? draft.title()
                : content.find(one.parent()).orElseThrow().words().title();
        places.bind("framework", draft.id())
                .bind("origin", one.id().toString())
                .bind("title", one.words().title())
                .bind("destination", place(draft, one.parent()))
                .bind("destinationTitle", destinationTitle)
                .bind("position", one.position())
                .bind("now", now)
                .add();
    }

    private static String place(Framework draft, @Nullable UUID parent) {
        return (parent == null ? draft.id() : parent).toString();
    }

    private static PreparedBatch bind(PreparedBatch batch, Framework draft, Competence one, Instant now) {
        Words words = one.words();
        return batch.bind("framework", draft.id())
                .bind("id", one.id())
                .bind("code", words.code())
                .bind("statement", words.statement())
                .bind("notes", words.notes())
                .bind(
                        "class",
                        words.competenceClass() == null
                                ? null
                                : words.competenceClass().name())
                .bind("classJudged", words.classJudged())
                .bind("functionalArea", words.functionalArea())
                .bind("itemType", words.itemType())
                .bind("level", words.level())
                .bind("verified", words.verified())
                .bind("provenance", words.provenance())
                .bind("position", one.position())
                .bind("statusStart", words.statusStart())
                .bind("statusEnd", words.statusEnd())
                .bind("now", now);
    }
}
