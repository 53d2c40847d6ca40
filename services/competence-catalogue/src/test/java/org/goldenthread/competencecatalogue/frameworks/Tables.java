package org.goldenthread.competencecatalogue.frameworks;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows as the seed and the import of packages write them. */
public record Tables(Jdbi database) {

    public UUID framework(String status, @Nullable UUID predecessor) {
        UUID id = UUID.randomUUID();
        database.useHandle(
                handle -> handle.execute("""
                insert into framework (id, code, title, creator, keeper, status, status_start, published_at, predecessor, changed_at, version)
                values (?, ?, 'Standards', 'A body', 'NB-001', ?, ?, case when ? = 'DRAFT' then null else clock_timestamp() end, ?, now(), 0)""", id, "T-" + id, status, LocalDate.of(2024, 1, 1), status, predecessor));
        return id;
    }

    /** A published one with this title. */
    public UUID titled(String title) {
        UUID id = framework("IMPLEMENTED", null);
        database.useHandle(handle -> handle.execute("update framework set title = ? where id = ?", title, id));
        return id;
    }

    public UUID competence(UUID framework, UUID id, String statement) {
        database.useHandle(handle -> handle.execute("""
                insert into competence (framework_id, id, statement, position, changed_at, version)
                values (?, ?, ?, (select count(*) from competence where framework_id = ?), now(), 0)""", framework, id, statement, framework));
        return id;
    }

    public void association(UUID framework, String type, UUID origin, UUID destination) {
        database.useHandle(handle ->
                handle.execute("""
                insert into association (framework_id, id, type, origin, origin_title, destination, destination_title, changed_at)
                values (?, ?, ?, ?, 'From', ?, 'To', now())""", framework, UUID.randomUUID(), type, origin.toString(), destination.toString()));
    }
}
