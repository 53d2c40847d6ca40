/**
 * Keycloak from its Maven distribution: unpacked and built for PostgreSQL once, then started as one JVM with the realm
 * of {@code deploy/keycloak}.
 */
@NullMarked
package org.goldenthread.standalone.keycloak;

import org.jspecify.annotations.NullMarked;
