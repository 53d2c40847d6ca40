package org.goldenthread.competencecatalogue.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** A copy of the training providers of the organisations' register. */
@ApplicationScoped
public class Providers {

    private final Jdbi database;

    Providers(Jdbi database) {
        this.database = database;
    }

    Optional<TrainingProvider> find(String code) {
        return database.withHandle(
                handle -> handle.select("select code, name, active from provider where code = ?", code)
                        .map((row, context) -> provider(row))
                        .findOne());
    }

    /** In the order of their codes. */
    List<TrainingProvider> page(String after, int limit) {
        return database.withHandle(handle -> handle.select(
                        "select code, name, active from provider where code > ? order by code limit ?", after, limit)
                .map((row, context) -> provider(row))
                .list());
    }

    private static TrainingProvider provider(ResultSet row) throws SQLException {
        return new TrainingProvider(row.getString("code"), row.getString("name"), row.getBoolean("active"));
    }

    /** What a provider is called; its code, while the register has told nothing of it. */
    public String nameOf(String provider) {
        return database.withHandle(handle -> handle.select("select name from provider where code = ?", provider)
                .mapTo(String.class)
                .findOne()
                .orElse(provider));
    }

    /** Keeps an entry, unless a newer one has been told. */
    void keep(String code, String name, boolean active, long version) {
        database.useHandle(handle -> handle.execute("""
                        insert into provider (code, name, active, version) values (?, ?, ?, ?)
                        on conflict (code) do update set name = excluded.name, active = excluded.active, version = excluded.version
                        where provider.version < excluded.version""", code, name, active, version));
    }

    /** For one that is no training provider any more. */
    void end(String code, long version) {
        database.useHandle(handle -> handle.execute(
                "update provider set active = false, version = ? where code = ? and version < ?",
                version,
                code,
                version));
    }
}
