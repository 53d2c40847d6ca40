package org.goldenthread.qualificationtracking.codelists;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The copy of the register's titles. */
@ApplicationScoped
class QualificationTitles {

    private final Jdbi database;

    QualificationTitles(Jdbi database) {
        this.database = database;
    }

    /** Keeps what is told, unless something newer was told before. */
    void keep(QualificationTitle title) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into qualification_title as known
                          (code, label, "group", level, leadership, relevant, valid_from, valid_until, version)
                        values (:code, :label, :group, :level, :leadership, :relevant, :validFrom, :validUntil, :version)
                        on conflict (code) do update set label = excluded.label, "group" = excluded."group", level = excluded.level,
                          leadership = excluded.leadership, relevant = excluded.relevant, valid_from = excluded.valid_from,
                          valid_until = excluded.valid_until, version = excluded.version, listed = false
                        where known.version < excluded.version""")
                .bind("code", title.code())
                .bind("label", title.label())
                .bind("group", title.group())
                .bind("level", title.level())
                .bind("leadership", title.leadership())
                .bind("relevant", title.relevant())
                .bind("validFrom", title.validFrom())
                .bind("validUntil", title.validUntil())
                .bind("version", title.version())
                .execute());
    }

    /** Whether anything was told since this was asked last. */
    boolean takeChanges() {
        return database.withHandle(
                        handle -> handle.execute("update qualification_title set listed = true where not listed"))
                > 0;
    }

    boolean hasChanges() {
        return database.withHandle(
                handle -> handle.select("select exists (select from qualification_title where not listed)")
                        .mapTo(Boolean.class)
                        .one());
    }

    /** In the order of their codes. */
    List<QualificationTitle> all() {
        return database.withHandle(handle -> handle.select("select * from qualification_title order by code")
                .map((row, context) -> new QualificationTitle(
                        row.getInt("code"),
                        row.getString("label"),
                        row.getString("group"),
                        row.getObject("level", Integer.class),
                        row.getBoolean("leadership"),
                        row.getBoolean("relevant"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getLong("version")))
                .list());
    }
}
