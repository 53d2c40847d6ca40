/**
 * What tests share: the real PostgreSQL and Kafka started once a JVM, an issuer whose tokens a service verifies as it verifies
 * Keycloak's, probes that read events, and the rules that every service's architecture keeps.
 */
@NullMarked
package org.goldenthread.testing;

import org.jspecify.annotations.NullMarked;
