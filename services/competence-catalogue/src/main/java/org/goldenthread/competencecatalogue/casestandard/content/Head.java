package org.goldenthread.competencecatalogue.casestandard.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The framework that something belongs to, as far as the object itself tells it.
 *
 * @param uri null for one of ours, whose address is made
 * @param notation of its moments, see {@link Times}
 * @param version moves with any change in the framework
 */
record Head(
        UUID id,
        String title,
        @Nullable String uri,
        String notation,
        Instant changedAt,
        long version,
        boolean published) {

    static final String COLUMNS = """
            f.id as framework_id, f.title as framework_title, f.uri as framework_uri, f.package ->> 'times' as notation,
            f.changed_at as framework_changed_at, f.version as framework_version, f.published_at is not null as published""";

    /** Whoever asks sees what is published, and an author the drafts of the own organisation. */
    static final String VISIBLE = "(f.published_at is not null or f.keeper = :keeper)";

    /**
     * The row that counts where an identifier stands in several frameworks: the newest published version of the framework that had it first. Who takes
     * up another's competence can't speak for it.
     */
    static final String COUNTS = """
            order by f.published_at is null, f.keeper <> first_value(f.keeper) over (order by f.published_at nulls last, f.id),
              f.published_at desc nulls last, f.id
            limit 1""";

    static Head from(ResultSet row) throws SQLException {
        String notation = row.getString("notation");
        return new Head(
                row.getObject("framework_id", UUID.class),
                row.getString("framework_title"),
                row.getString("framework_uri"),
                notation == null ? Times.OURS : notation,
                row.getObject("framework_changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("framework_version"),
                row.getBoolean("published"));
    }
}
