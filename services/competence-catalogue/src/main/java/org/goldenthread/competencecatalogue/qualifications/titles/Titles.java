package org.goldenthread.competencecatalogue.qualifications.titles;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.competencecatalogue.qualifications.QualificationNumber;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The titles. */
@ApplicationScoped
public class Titles {

    private static final int NAMED = 100;

    private final Jdbi database;

    Titles(Jdbi database) {
        this.database = database;
    }

    Optional<Title> find(int code) {
        return database.withHandle(handle -> handle.select("select * from qualification_title where code = ?", code)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** In the order of their codes. */
    List<TitleEntry> list(@Nullable Integer level, @Nullable Boolean leadership, String like, int after, int limit) {
        return database.withHandle(handle -> handle.createQuery("""
                        select t.*, (select count(*) from qualification q where q.title_code = t.code) as qualifications
                        from qualification_title t
                        where (cast(:level as smallint) is null or level = :level) and lower(label) like :like
                          and (cast(:leadership as boolean) is null or leadership = :leadership) and code > :after
                        order by code limit :limit""")
                .bind("level", level)
                .bind("leadership", leadership)
                .bind("like", like)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> TitleEntry.from(read(row), row.getInt("qualifications")))
                .list());
    }

    int countQualifications(int code) {
        return database.withHandle(
                handle -> handle.select("select count(*) from qualification where title_code = ?", code)
                        .mapTo(Integer.class)
                        .one());
    }

    /** The first of them, in the order of their numbers. */
    List<TitleResponse.NamedQualification> qualifications(int code) {
        return database.withHandle(handle -> handle.select(
                        "select number, title, title_judged from qualification where title_code = ? order by number limit ?",
                        code,
                        NAMED)
                .map((row, context) -> new TitleResponse.NamedQualification(
                        row.getString("number"),
                        new QualificationNumber(row.getString("number")).address(),
                        row.getString("title"),
                        row.getBoolean("title_judged")))
                .list());
    }

    /** A new one or a changed one, with the next version. */
    void save(Title title) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into qualification_title (code, label, "group", level, leadership, relevant, valid_from, valid_until, version)
                        values (:code, :label, :group, :level, :leadership, :relevant, :validFrom, :validUntil, 1)
                        on conflict (code) do update set label = excluded.label, "group" = excluded."group", level = excluded.level,
                          leadership = excluded.leadership, relevant = excluded.relevant, valid_from = excluded.valid_from,
                          valid_until = excluded.valid_until, version = qualification_title.version + 1""")
                .bind("code", title.code())
                .bind("label", title.label())
                .bind("group", title.group())
                .bind("level", title.level())
                .bind("leadership", title.leadership())
                .bind("relevant", title.relevant())
                .bind("validFrom", title.validFrom())
                .bind("validUntil", title.validUntil())
                .execute());
    }

    private static Title read(ResultSet row) throws SQLException {
        return new Title(
                row.getInt("code"),
                row.getString("label"),
                row.getString("group"),
                row.getObject("level", Integer.class),
                row.getBoolean("leadership"),
                row.getBoolean("relevant"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getLong("version"));
    }
}
