package org.goldenthread.competencecatalogue.courses;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** What providers are called. */
@ApplicationScoped
public class ProviderNames {

    private final Jdbi database;

    ProviderNames(Jdbi database) {
        this.database = database;
    }

    /** The code itself, while the register has told nothing of the provider. */
    public String of(String provider) {
        return database.withHandle(handle -> handle.select("select name from provider where code = ?", provider)
                .mapTo(String.class)
                .findOne()
                .orElse(provider));
    }
}
