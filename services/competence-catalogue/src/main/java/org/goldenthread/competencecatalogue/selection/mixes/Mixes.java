package org.goldenthread.competencecatalogue.selection.mixes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The mixes, each with all its versions. */
@ApplicationScoped
public class Mixes {

    private final Jdbi database;

    Mixes(Jdbi database) {
        this.database = database;
    }

    /** The newest version. */
    public Mix of(Level level, AgencySize size) {
        return versions(level, size, Integer.MAX_VALUE, 1).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mix: " + level + ", " + size));
    }

    /** The newest versions of all, by level and size. */
    List<Mix> all() {
        return database.withHandle(handle -> handle.createQuery("""
                        select distinct on (level, size) * from mix order by level, size, version desc""").map((row, context) -> mix(row)).stream()
                .sorted(Comparator.comparing(Mix::level).thenComparing(Mix::size))
                .toList());
    }

    /** Newest first, those below a version. */
    List<Mix> versions(Level level, AgencySize size, int below, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select * from mix where level = :level and size = :size and version < :below
                        order by version desc limit :limit""")
                .bind("level", level.name())
                .bind("size", size.name())
                .bind("below", below)
                .bind("limit", limit)
                .map((row, context) -> mix(row))
                .list());
    }

    public Optional<Mix> version(Level level, AgencySize size, int version) {
        return versions(level, size, version + 1, 1).stream()
                .filter(mix -> mix.version() == version)
                .findFirst();
    }

    /** @return whether it was not there yet */
    boolean add(Mix mix) {
        return database.withHandle(
                handle -> handle.createUpdate("""
                        insert into mix (level, size, version, present, generic, specialist, partnership, judged, reason, changed_by, changed_at)
                        values (:level, :size, :version, :exists, :generic, :specialist, :partnership, :judged, :reason, :changedBy, :changedAt)
                        on conflict do nothing""").bindMethods(mix).execute() > 0);
    }

    private static Mix mix(ResultSet row) throws SQLException {
        return new Mix(
                Level.valueOf(row.getString("level")),
                AgencySize.valueOf(row.getString("size")),
                row.getInt("version"),
                row.getBoolean("present"),
                row.getInt("generic"),
                row.getInt("specialist"),
                row.getInt("partnership"),
                row.getBoolean("judged"),
                row.getString("reason"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
