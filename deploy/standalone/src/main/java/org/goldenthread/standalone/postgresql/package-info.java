/**
 * A PostgreSQL server that lasts: binaries unpacked once, a data directory with fsync on, one foreground process, and
 * one role and database for each part that keeps data.
 */
@NullMarked
package org.goldenthread.standalone.postgresql;

import org.jspecify.annotations.NullMarked;
