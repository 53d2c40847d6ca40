package org.goldenthread.competencecatalogue.coursefeeds;

import jakarta.inject.Inject;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** Tests of what a provider of their own has in the tables. */
public abstract class OfACatalogue extends ServiceTest {

    @Inject
    protected Jdbi database;

    protected ACatalogue catalogue;
    protected String provider;

    @BeforeEach
    void aProvider() {
        catalogue = new ACatalogue(database);
        provider = catalogue.provider();
    }
}
