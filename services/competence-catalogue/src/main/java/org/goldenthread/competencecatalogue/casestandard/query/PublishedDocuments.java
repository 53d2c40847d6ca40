package org.goldenthread.competencecatalogue.casestandard.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.goldenthread.competencecatalogue.casestandard.content.CaseObjects;
import org.goldenthread.competencecatalogue.casestandard.content.CaseVersion;
import org.jdbi.v3.core.Jdbi;

/**
 * The published documents of each version, kept in memory as they are answered: some hundred bytes each. Whether they are still what is in the database is
 * asked every time, by one look at an index; only those that changed are read again.
 */
@ApplicationScoped
class PublishedDocuments {

    private static final String STATE = """
            select count(*) || '-' || coalesce(sum(hashtextextended(id::text || ' ' || version, 0)), 0)
            from framework where published_at is not null""";

    private static final int AT_ONCE = 500;

    private final Jdbi database;
    private final CaseObjects objects;
    private final ObjectMapper json;
    private final ReentrantLock reading = new ReentrantLock();
    private final Map<CaseVersion, Snapshot> snapshots = new EnumMap<>(CaseVersion.class);

    PublishedDocuments(Jdbi database, CaseObjects objects, ObjectMapper json) {
        this.database = database;
        this.objects = objects;
        this.json = json;
    }

    /** Names what is published now. */
    String state() {
        return database.withHandle(
                handle -> handle.createQuery(STATE).mapTo(String.class).one());
    }

    Snapshot in(CaseVersion version) {
        reading.lock();
        try {
            String state = state();
            Snapshot known = snapshots.get(version);
            if (known == null || !known.state().equals(state)) {
                known = Snapshot.of(state, read(version, known), json);
                snapshots.put(version, known);
            }
            return known;
        } finally {
            reading.unlock();
        }
    }

    private List<Snapshot.Entry> read(CaseVersion version, @org.jspecify.annotations.Nullable Snapshot before) {
        Map<UUID, Snapshot.Entry> known = new HashMap<>();
        if (before != null) {
            before.entries().forEach(entry -> known.put(entry.id(), entry));
        }
        List<Snapshot.Entry> entries = new ArrayList<>();
        List<UUID> changed = new ArrayList<>();
        versions().forEach((id, number) -> {
            Snapshot.Entry entry = known.get(id);
            if (entry != null && entry.version() == number) {
                entries.add(entry);
            } else {
                changed.add(id);
            }
        });
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            objects.published(changed.subList(from, Math.min(changed.size(), from + AT_ONCE)), version)
                    .forEach(
                            (id, document) -> entries.add(new Snapshot.Entry(id, document.version(), document.json())));
        }
        entries.sort(java.util.Comparator.comparing(Snapshot.Entry::id));
        return entries;
    }

    private Map<UUID, Long> versions() {
        Map<UUID, Long> versions = new HashMap<>();
        database.useHandle(handle -> handle.createQuery(
                        "select id, version from framework where published_at is not null")
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), row.getLong("version")))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue())));
        return versions;
    }
}
