/**
 * Facts told to others exactly when they are committed.
 *
 * <p>Promises: {@link org.goldenthread.outbox.Outbox#append} is part of the caller's transaction; every committed fact reaches its topic at least once and, per
 * aggregate, in the order of the commits, whatever dies in between; {@link org.goldenthread.outbox.Inbox} makes "at least once" count once. The
 * table has Debezium's column names, so that change data capture can take the relay's place.
 */
@NullMarked
package org.goldenthread.outbox;

import org.jspecify.annotations.NullMarked;
