/**
 * The launcher behind {@code ./run}: it looks at the machine, starts PostgreSQL, Kafka, Keycloak and the services in
 * that order, has the main job done, and stops everything again. {@link org.goldenthread.standalone.Services} is the
 * table of services; {@link org.goldenthread.standalone.Settings} says where everything lies and listens.
 */
@NullMarked
package org.goldenthread.standalone;

import org.jspecify.annotations.NullMarked;
