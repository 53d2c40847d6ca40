package org.goldenthread.apigateway;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The one place where the time comes from. */
class Time {

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
