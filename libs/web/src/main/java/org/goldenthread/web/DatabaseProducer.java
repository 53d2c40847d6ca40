package org.goldenthread.web;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** SQL where a set is the unit; its connections take part in the transaction that is running. */
@ApplicationScoped
class DatabaseProducer {

    @Produces
    @Singleton
    Jdbi database(AgroalDataSource dataSource) {
        return Jdbi.create(dataSource);
    }
}
