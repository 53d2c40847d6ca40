package org.goldenthread.competencecatalogue;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.goldenthread.testing.EmbeddedServers;
import org.goldenthread.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;

/** What tests of the running service start from. All use one database: each makes what it needs under names of its own. */
@QuarkusTestResource(EmbeddedServers.class)
public abstract class ServiceTest {

    @Inject
    protected SettableClock clock;

    @AfterEach
    void runOn() {
        clock.reset();
    }

    @ApplicationScoped
    static class Clocks {

        @Produces
        @ApplicationScoped
        SettableClock clock() {
            return new SettableClock();
        }
    }
}
